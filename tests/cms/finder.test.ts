import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { find, findable } from '../../cms/finder/find.ts';
import type { IndexedEntry } from '../../core/browser.ts';

const finder = suite('finding a form among thousands');

function entry(key: string, title: string, summary?: string): IndexedEntry {
  return { key, title, path: '/', data: {}, ...(summary !== undefined && { summary }) };
}

const ALL = findable([
  entry('people/ada', 'Ada Lovelace', 'Écrit des programmes'),
  entry('roles/coachs', 'Coachs'),
  entry('formats/mentorat', 'Le mentorat', 'Assuré par les coachs'),
]);

finder('forgets accents and case, and takes every word', () => {
  assert.equal(
    find(ALL, 'ECRIT ada').map(({ key }) => key),
    ['people/ada'],
  );
  assert.equal(find(ALL, 'ada coachs'), []);
  assert.equal(find(ALL, '  '), []);
});

finder('puts titles before summaries', () => {
  assert.equal(
    find(ALL, 'coach').map(({ key }) => key),
    ['roles/coachs', 'formats/mentorat'],
  );
});

finder('finds among 3,000 entries faster than one types', () => {
  const many = findable(
    Array.from({ length: 3000 }, (_, index) =>
      entry(`notes/n-${index}`, `Note ${index}`, 'Un résumé'),
    ),
  );
  const start = performance.now();
  assert.is(find(many, 'note 29').length, 50);
  assert.ok(performance.now() - start < 500);
});

finder.run();
