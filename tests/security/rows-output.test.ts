import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseBody } from '../../core/index.ts';
import { command as serveCommand } from '../../scripts/commands/serve.ts';
import { contentType } from '../../scripts/headers/content-type.ts';
import { reperes } from '../scripts/reperes.ts';
import { ask } from '../scripts/serve/ask.ts';
import { startServer } from '../scripts/serve/started.ts';
import { note, writeRepository } from '../support/repository.ts';
import { treeOf } from '../support/tree.ts';

const ENGINE = fileURLToPath(new URL('../..', import.meta.url));

/** One test for each row of the list of attacks that were tried: what goes out. */
const rows = suite<{ root: string }>('attacks that were tried: the output');

const HOSTILE = '</script><script>alert(1)</script><!--';

rows.before(async (context) => {
  const body = [
    '{{ 7+7 }} {% include "/etc/passwd" %} <%= 7+7 %>',
    '<script>alert(1)</script>',
    `\`\`\`html\n<b>gras</b>\n\`\`\``,
  ];
  context.root = writeRepository({
    'content/notes/a.md': note(`title: '${HOSTILE}'\nsummary: "=1+1"`, body.join('\n\n')),
  });
  const { code, stderr } = await reperes(['build', '--root', context.root]);
  assert.is(code, 0, stderr);
});

function output(root: string, path: string): string {
  return readFileSync(join(root, '_site', path), 'utf8');
}

rows('bodies are no templates: what looks like one is shown as it is', ({ root }) => {
  const page = output(root, 'notes/a/index.html');
  assert.match(
    page,
    /\{\{ 7\+7 \}\} \{% include &quot;\/etc\/passwd&quot;\s%\} &lt;%= 7\+7\s%&gt;/,
  );
  assert.not.match(page, 'root:x:');
});

rows('raw HTML is shown, code that shows HTML stays as it was written', ({ root }) => {
  const page = output(root, 'notes/a/index.html');
  assert.match(page, '&lt;script&gt;alert(1)&lt;/script&gt;');
  assert.match(output(root, 'notes/a/index.md'), '```html\n<b>gras</b>\n```');
  const { html } = parseBody('<img src=x onerror=alert(1)>').body;
  assert.is(html, '<p>&lt;img src=x onerror=alert(1)&gt;</p>\n');
});

rows('a link has a scheme of the list, or is no link', () => {
  for (const address of [
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    '//x.example',
  ]) {
    const { body, problems } = parseBody(`[a](${address})`);
    assert.is(body.html, '<p>a</p>\n', address);
    assert.equal(
      problems.map(({ code }) => code),
      ['link-scheme'],
      address,
    );
  }
});

rows('texts break out of no format: page, JSON-LD, CSV', ({ root }) => {
  const page = output(root, 'notes/a/index.html');
  const scripts = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  for (const [, json = ''] of scripts) assert.ok(JSON.parse(json), json);
  assert.not.match(page, '<script>alert');
  assert.match(output(root, 'api/v1/notes.csv'), "'=1+1");
  assert.is(JSON.parse(output(root, 'api/v1/notes/a.json')).data.title, HOSTILE);
});

rows('what no type is known of is offered for download, never guessed', () => {
  assert.is(contentType('media/a.bin'), 'application/octet-stream');
  assert.is(contentType('_headers'), 'application/octet-stream');
});

rows('a listing in the CMS evaluates nothing', () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(ENGINE, 'cms/before.ts')],
    bundle: true,
    write: false,
  });
  const window = { eval: (code: string) => code };
  const program = `${outputFiles[0]?.text}\nconst results = [];
    for (const attempt of [() => window.eval('1'), () => { window.eval = String; return window.eval('1'); }, () => { delete window.eval; return window.eval('1'); }])
      try { results.push(attempt()); } catch (error) { results.push(error.constructor.name); }
    results.join();`;
  assert.not.match(String(runInNewContext(program, { window })), /(?:^|,)1(?:,|$)/);
});

rows('the local server listens to this machine alone, and knows no .git', async () => {
  assert.match(
    serveCommand.options?.find(({ flags }) => flags.includes('--host'))?.description ?? '',
    'cette machine seulement',
  );
  const { port, stop } = await startServer();
  try {
    for (const path of [
      '/.git/config',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/..%5csecret.txt',
      '/%252e%252e/secret.txt',
      '/admin/..%2f..%2fsecret.txt',
      '/content/site.yml',
      '/package.json',
      '/.cache/',
    ]) {
      const { status, text } = await ask({ port, path });
      assert.ok(status === 404 || status === 400, `${path} ${status}`);
      assert.not.match(text, 'secret');
    }
  } finally {
    stop();
  }
});

rows(
  'a content error tells everything and changes nothing that was published',
  async ({ root }) => {
    const published = () => treeOf(realpathSync(join(root, '_site')));
    const before = published();
    const link = realpathSync(join(root, '_site'));
    for (const name of ['b', 'c', 'd'])
      writeFileSync(join(root, `content/notes/${name}.md`), '---\ntitle: [\n---\n');
    const { code, stderr } = await reperes(['build', '--root', root]);
    assert.is(code, 1);
    for (const name of ['b', 'c', 'd']) assert.match(stderr, `content/notes/${name}.md`);
    assert.equal(published(), before);
    assert.is(realpathSync(join(root, '_site')), link);
  },
);

rows('nothing that is emitted asks the clock, chance or the machine’s locale', () => {
  const asking = ['core', 'site']
    .flatMap((room) =>
      readdirSync(join(ENGINE, room), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(room, name),
      ),
    )
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('site/browser/'))
    .filter((path) =>
      /Date\.now\(|new Date\(\)|Math\.random|toLocale\w*\(\)|process\.env\.(?:TZ|LANG)|os\.hostname/.test(
        readFileSync(join(ENGINE, path), 'utf8'),
      ),
    );
  assert.equal(asking, []);
});

// The bare limit of the benchmark reads what the benchmark has written, as a stranger would.
rows('front matter is split by one module, which never writes any', () => {
  const users = ['core', 'site', 'cms', 'client', 'scripts'].flatMap((room) =>
    readdirSync(join(ENGINE, room), { recursive: true, encoding: 'utf8' })
      .map((name) => join(room, name))
      .filter((path) => /\.(?:tsx?|js)$/.test(path) && !path.startsWith('scripts/bench/limit/'))
      .filter((path) => /from 'gray-matter'/.test(readFileSync(join(ENGINE, path), 'utf8'))),
  );
  assert.equal(users, ['core/read/front-matter.ts']);
  assert.not.match(readFileSync(join(ENGINE, users[0] ?? ''), 'utf8'), 'matter.stringify');
});

rows.run();
