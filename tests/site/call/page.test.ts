import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../../core/index.ts';
import { fillVariables, splitText } from '../../../site/call-variables.ts';
import { pageContextOf } from '../../../site/page-context-of.ts';
import { renderEntry } from '../../../site/render/entry.tsx';
import { nestedHtml } from '../../../site/templates/call/nested-html.ts';
import { matchesGolden } from '../../support/golden.ts';
import { readable } from '../support/render.ts';
import { faults } from '../support/validate.ts';

const VARIABLES = [
  { name: 'administration', label: 'Qui ?', placeholder: 'XXX' },
  { name: 'incubateur', label: 'Où ?', placeholder: 'X. (à dire)' },
];

const test = suite('the model of a call');
const { catalog } = await loadRepository(process.cwd(), { history: false });
if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
const html = renderEntry(pageContextOf(catalog), 'calls/modele-de-guide-de-lancement');
const text = html.slice(
  html.indexOf('<div class="call-text"'),
  html.indexOf('<section class="call-variables"'),
);

test('is readable as it stands: whole, with what has to be filled in marked', () => {
  matchesGolden(
    'site/call.txt',
    `${readable(text).trim()}
`,
  );
  assert.match(text, /auprès des agents <mark data-variable="administration">XXX<\/mark>/);
  assert.match(text, /L’incubateur <mark data-variable="incubateur">XYZ<\/mark> est/);
  assert.match(text, /<mark data-moment="0">Du 2 au 13 novembre<\/mark>/);
  assert.not.match(text, /\{\{/);
});

test('is valid HTML', async () => {
  assert.equal(await faults(html), []);
});

test('has a form that sends nothing, loaded by this page alone', () => {
  assert.not.match(html.slice(html.indexOf('<main'), html.indexOf('</main>')), /<form| action="/);
  assert.match(html, /<script src="[^"]*\/call\.js" defer>/);
  assert.match(html, /data-word="\/assets\/[0-9a-f]{12}\/docx\.js"/);
});

test('finds variables by name and by placeholder, as whole words and outside tags', () => {
  const names = (written: string): string[] =>
    splitText(written, VARIABLES).map((part) =>
      typeof part === 'string' ? part : `<${part.name}>`,
    );
  assert.equal(names('a {{administration}} b {{ incubateur }}'), [
    'a ',
    '<administration>',
    ' b ',
    '<incubateur>',
  ]);
  assert.equal(names('XXX, XXXL et aXXX ; X. (à dire)'), [
    '<administration>',
    ', XXXL et aXXX ; ',
    '<incubateur>',
  ]);
  assert.equal(names('{{inconnu}}'), ['{{inconnu}}']);
  assert.is(
    fillVariables('<p title="XXX">XXX</p>', VARIABLES),
    '<p title="XXX"><mark data-variable="administration">XXX</mark></p>',
  );
});

test('puts the headings of an answer under its question, and leaves its anchors out', () => {
  assert.is(
    nestedHtml('<h2 id="a">A</h2><p>id="b" <a href="#a">a</a> <a href="/b/">b</a></p><h6>c</h6>'),
    '<h4>A</h4><p>id="b" <a>a</a> <a href="/b/">b</a></p><h6>c</h6>',
  );
});

test.run();
