import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderHome } from '../../site/render/home.tsx';
import { type Card, cardSvg, wrapped } from '../../site/social/card.ts';
import { cardFiles, cardPath } from '../../site/social/cards.ts';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf } from './support/render.ts';

const CARD: Card = {
  name: 'card',
  kind: 'Fiche',
  siteName: 'Un & deux <trois>',
  tagline: 'Pour voir',
  accent: '#123456',
};
const test = suite('pictures for other sites');
const context = await contextOf(KIND_FILES);

test('cut long texts between words', () => {
  assert.equal(wrapped('Appel à candidatures', 20), ['Appel à candidatures']);
  assert.equal(wrapped('Appel à candidatures', 19), ['Appel à', 'candidatures']);
  assert.equal(wrapped('Anticonstitutionnellement long', 10), [
    'Anticonstitutionnellement',
    'long',
  ]);
  assert.equal(wrapped('', 10), ['']);
});

test('show texts as texts', () => {
  const svg = cardSvg(CARD);
  assert.match(svg, '>Un &amp; deux &lt;trois></text>');
  assert.not.match(svg, '<trois');
});

test('are PNG files of the announced size, the same each time', async () => {
  const files = await cardFiles(context);
  assert.equal(
    files.map(({ path }) => path.replace(/^assets\/cards-[0-9a-f]{12}\//, '')),
    ['site.png', 'card.png', 'note.png', 'person.png'],
  );
  for (const { path, content } of files) {
    const bytes = Buffer.from(content);
    assert.is(bytes.subarray(1, 4).toString('latin1'), 'PNG', path);
    assert.equal([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], path);
  }
  assert.equal(await cardFiles(context), files);
});

test('stand in the head of each page, by its type, with a whole address', async () => {
  const { baseUrl } = context.catalog.site;
  const type = context.catalog.types.find(({ name }) => name === 'card');
  const own = renderEntry(context, 'cards/simple');
  assert.match(own, `<meta property="og:image" content="${baseUrl}${cardPath(context, type)}">`);
  assert.match(own, '<meta property="og:image:alt" content="Fiche">');
  assert.match(renderHome(context), `content="${baseUrl}${cardPath(context)}"`);
});

test.run();
