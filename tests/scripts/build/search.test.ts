import { gunzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { OutputFile } from '../../../core/index.ts';
import { searchFiles } from '../../../scripts/build/search.ts';
import type { PlannedFile } from '../../../scripts/output/planned.ts';

const test = suite('the search index');

function page(name: string, text: string, marks = 'data-pagefind-body'): PlannedFile {
  const kind = 'data-pagefind-filter="kind[data-kind]" data-kind="Fiches, et «&nbsp;plus&nbsp;»"';
  const attributes = marks === '' ? '' : ` ${marks} ${kind}`;
  return {
    path: `fiches/${name}/index.html`,
    content: `<html lang="fr"><body><header>Menu du site</header><main${attributes}><nav>Accueil</nav><h1><span class="heading-icon">9</span> Fiche ${name}</h1><p>${text}</p><dl><dt>Rôle</dt><dd>Aucun</dd></dl><h2 id="suite">Suite</h2><p>Fin.</p><footer class="entry-meta">Modifier</footer></main></body></html>`,
  };
}

const PAGES = [
  page('un', 'La pérennisation &lt;b&gt;'),
  page('deux', 'D’abord l’accompagnement'),
  page('secret', 'Rien', ''),
];

async function indexed(pages: readonly PlannedFile[], prefix = ''): Promise<OutputFile[]> {
  const files = await searchFiles(pages, prefix);
  if ('message' in files) throw new Error(files.message);
  return files;
}

const files = await indexed(PAGES);

test('is made of the same bytes for the same pages, in any order', async () => {
  assert.equal(await indexed([...PAGES].reverse()), files);
});

test('stands in a folder named by its content, to which a file of a fixed name leads', async () => {
  const [folder] = new Set(
    files.map(({ path }) => /^assets\/search-[0-9a-f]{12}\//.exec(path)?.[0]),
  );
  const pointer = files.find(({ path }) => path === 'recherche/index.json');
  assert.is(pointer?.content, `{"bundle":"/${folder}","base":"/"}\n`);
  const changed = await indexed([page('un', 'Autre chose')], '/sous');
  const other = changed.find(({ path }) => path === 'recherche/index.json')?.content;
  assert.match(
    String(other),
    /^\{"bundle":"\/sous\/assets\/search-[0-9a-f]{12}\/","base":"\/sous\/"\}\n$/,
  );
  assert.not.ok(String(other).includes(String(folder)));
});

test('holds what the pages that ask for it say, without what stands around', () => {
  const fragments = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) =>
      gunzipSync(content)
        .toString('utf8')
        .replace(/^pagefind_dcd/, ''),
    )
    .map((text) => JSON.parse(text))
    .map(({ url, content, filters, meta, anchors }) => ({
      url,
      content,
      filters,
      title: meta.title,
      anchors: anchors.map(({ id }: { readonly id: string }) => id),
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const kind = ['Fiches, et «\u00a0plus\u00a0»'];
  assert.equal(fragments, [
    {
      url: '/fiches/deux/',
      content: 'Fiche deux. D’ abord l’ accompagnement. Rôle : Aucun Suite. Fin.',
      filters: { kind },
      title: 'Fiche deux',
      anchors: ['suite'],
    },
    {
      url: '/fiches/un/',
      content: 'Fiche un. La pérennisation <b> Rôle : Aucun Suite. Fin.',
      filters: { kind },
      title: 'Fiche un',
      anchors: ['suite'],
    },
  ]);
});

test('brings the engine alone, and none of its interfaces', () => {
  const scripts = files
    .map(({ path }) => path.split('/').pop() ?? '')
    .filter((name) => /\.(js|css|pagefind)$/.test(name));
  assert.equal(scripts, ['pagefind-worker.js', 'pagefind.js', 'wasm.fr.pagefind']);
});

test('is empty, and still there, for a site without pages', async () => {
  const none = await indexed([]);
  assert.ok(none.some(({ path }) => path === 'recherche/index.json'));
});

test.run();
