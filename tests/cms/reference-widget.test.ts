import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { chosen, groupsOf } from '../../cms/widgets/choices.ts';
import type { ContentIndex } from '../../core/browser.ts';

const widget = suite('what a relation offers');

const INDEX: ContentIndex = {
  entries: [
    { key: 'steps/b', title: 'Zèle', path: '/b/', data: {} },
    { key: 'steps/a', title: 'Écoute', path: '/a/', data: {}, status: 'archived' },
    { key: 'people/a', title: 'Ada', path: '/c/', data: {} },
  ],
  media: [],
  complete: true,
};
const studio = { index: () => INDEX };
const collections = [{ name: 'steps', label: 'Étapes' }];

widget('offers the entries by title, with their state, and writes an id', () => {
  const [group] = groupsOf(studio, { collections, qualified: false });
  assert.equal(group, {
    label: 'Étapes',
    choices: [
      { value: 'a', label: 'Écoute (archivée)', state: 'archived' },
      { value: 'b', label: 'Zèle', state: 'published' },
    ],
  });
});

widget('writes the collection with the id where there are several', () => {
  const [group] = groupsOf(studio, { collections, qualified: true });
  assert.equal(
    group?.choices.map(({ value }) => value),
    ['steps/a', 'steps/b'],
  );
});

widget('shows a value that leads nowhere, and never drops it', () => {
  const groups = groupsOf(studio, { collections, qualified: true });
  assert.is(chosen('steps/b', groups).label, 'Zèle');
  assert.equal(chosen('steps/perdue', groups), {
    value: 'steps/perdue',
    label: 'Introuvable\u00a0: steps/perdue',
    state: 'missing',
  });
});

widget.run();
