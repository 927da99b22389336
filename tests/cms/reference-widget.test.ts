import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { choicesOf, lost } from '../../cms/widgets/reference.ts';

const widget = suite('relation to several collections');

const STEPS = { name: 'steps', label: 'Étapes', title: 'title' };

widget('offers the entries by title, and writes the collection with the id', () => {
  const hits = [
    { slug: 'b', data: { title: 'Zèle' } },
    { slug: 'a', data: { title: 'Écoute' } },
    { slug: 'sans-titre', data: {} },
  ];
  assert.equal(choicesOf(STEPS, hits), [
    { value: 'steps/a', label: 'Écoute' },
    { value: 'steps/sans-titre', label: 'sans-titre' },
    { value: 'steps/b', label: 'Zèle' },
  ]);
});

widget('shows a value that no collection has, and never drops it', () => {
  const groups = [{ label: 'Étapes', choices: [{ value: 'steps/a', label: 'A' }] }];
  assert.equal(lost('steps/a', groups), []);
  assert.equal(lost('', groups), []);
  assert.equal(lost('steps/perdue', groups), [
    { value: 'steps/perdue', label: 'Introuvable : steps/perdue' },
  ]);
  assert.equal(lost('steps/perdue', undefined), [{ value: 'steps/perdue', label: 'steps/perdue' }]);
});

widget.run();
