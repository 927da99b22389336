import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completeHtml, completeText, parseBody, toYaml } from '../../core/index.ts';
import { resolver } from '../core/markdown/completed.ts';
import { reperes } from '../scripts/reperes.ts';
import { readCsv } from '../support/csv.ts';
import { writeRepository } from '../support/repository.ts';

/** What the defences must leave alone: each of these was once eaten by somebody's sanitizer. */
const TITLE = 'R&D : « 3 < 5 » & "guillemets", l’œuvre d’Élodie – 100 % 👩🏽‍🚀 <b>';
const CODE = '<script>\n  alert("&amp; < > é");\n</script>\n<!-- un commentaire --> {{ x }} =1+1';
const ROWS = Array.from(
  { length: 500 },
  (_, rank) => `| ${rank} & ${rank + 1} | \`<td>${rank}\` |`,
);
const BODY = [
  'AT&T, 3 < 5, a > b, « l’été », "droits", \'simples\', 😀 👨‍👩‍👧 et `if (a && b < c)`.',
  `\`\`\`html\n${CODE}\n\`\`\``,
  `| Écart | Code |\n|---|---|\n${ROWS.join('\n')}`,
  '[Recherche](https://exemple.fr/?a=1&b=2#ancre) et <https://exemple.fr/é?x=%26>',
].join('\n\n');

const good = suite<{ read: (path: string) => string }>('legitimate content stays as it is written');

good.before(async (context) => {
  const fields = toYaml({ title: TITLE, summary: `${TITLE} =1+1` });
  const root = writeRepository({ 'content/notes/a.md': `---\n${fields}---\n${BODY}\n` });
  const { code, stderr } = await reperes(['build', '--without-search', '--root', root]);
  assert.is(code, 0, stderr);
  context.read = (path) => readFileSync(join(root, '_site', path), 'utf8');
});

/** What a browser shows of an HTML text. */
function shown(html: string): string {
  const names: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    amp: '&',
    '#39': "'",
  };
  return html.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name) => names[name] ?? whole);
}

good('in the API: fields, Markdown, HTML and text', ({ read }) => {
  const { data } = JSON.parse(read('api/v1/notes/a.json'));
  assert.is(data.title, TITLE);
  assert.is(data.summary, `${TITLE} =1+1`);
  assert.is(data.body.markdown.trim(), BODY);
  assert.ok(shown(data.body.html).includes(CODE), 'code');
  assert.ok(data.body.text.includes(CODE), 'code as text');
  assert.match(data.body.html, 'href="https://exemple.fr/?a=1&amp;b=2#ancre"');
  for (const [rank] of ROWS.entries()) {
    assert.ok(shown(data.body.html).includes(`<td>${rank}`), `${rank}`);
    assert.ok(shown(data.body.html).includes(`${rank} & ${rank + 1}`), `${rank}`);
  }
});

good('on the page and in its Markdown twin', ({ read }) => {
  const page = read('notes/a/index.html');
  assert.ok(shown(page).includes(CODE), 'code');
  assert.is(page.match(/<tr>/g)?.length, ROWS.length + 1);
  assert.ok(read('notes/a/index.md').includes(`\`\`\`html\n${CODE}\n\`\`\``));
  for (const emoji of ['👩🏽‍🚀', '👨‍👩‍👧', '😀']) assert.ok(page.includes(emoji), emoji);
});

good('in the spreadsheet, where nothing but a formula is marked', ({ read }) => {
  const [head = [], row = []] = readCsv(read('api/v1/notes.csv'));
  assert.is(row[head.indexOf('title')], TITLE);
  assert.is(row[head.indexOf('summary')], `${TITLE} =1+1`);
});

good('character by character, wherever a text may stand', () => {
  for (const character of [
    '&',
    '<',
    '>',
    '"',
    "'",
    '«',
    '’',
    'é',
    'ß',
    'Ω',
    '中',
    '👩🏽‍🚀',
    '\u00a0',
    '&lt;',
  ]) {
    const source = `\`${character}\` et ${character === '&lt;' ? '\\&lt;' : `x${character}x`}`;
    const { body, problems } = parseBody(source);
    assert.equal(problems, [], character);
    const html = completeHtml(body.html, resolver);
    assert.ok(shown(html).includes(character), `${character} in ${html}`);
    assert.ok(completeText(body.text, resolver).includes(character), character);
  }
});

good.run();
