import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planErase } from '../../../core/index.ts';
import { writeTeams } from './sample.ts';

const test = suite('a name taken out of a text');

function planFor(text: string) {
  const root = writeTeams({
    'content/people/maite-dupont.yml': 'title: Maïté Dupont\n',
    'content/teams/t.md': `---\ntitle: T\n---\n${text}\n`,
  });
  return planErase(root, 'person/maite-dupont').plan;
}

for (const [what, before, after] of [
  ['whose words are emphasised one by one', '*Maïté* **Dupont**', '(nom retiré)'],
  ['of which one word is', 'Avec **Maïté** Dupont.', 'Avec (nom retiré).'],
  ['of which the last word is', 'Avec Maïté _Dupont_, hier.', 'Avec (nom retiré), hier.'],
  ['that is as a whole', 'Avec **Maïté Dupont**.', 'Avec **(nom retiré)**.'],
  ['that is twice', 'Avec ***Maïté** Dupont*.', 'Avec *(nom retiré)*.'],
  ['at the end of emphasis', '**Avec Maïté** Dupont.', '**Avec (nom retiré)**.'],
  ['at the start of emphasis', 'Avec Maïté **Dupont et Ada**.', 'Avec (nom retiré) **et Ada**.'],
  ['between two', '*Avec Maïté* *Dupont et Ada*.', '*Avec (nom retiré)* *et Ada*.'],
  ['written as in an address', 'Voir maite_dupont.', 'Voir (nom retiré).'],
] as const) {
  test(`leaves no stray mark: one ${what}`, () => {
    const writes = planFor(before)?.writes;
    assert.equal(Object.fromEntries(writes ?? []), {
      'content/teams/t.md': `---\ntitle: T\n---\n${after}\n`,
    });
  });
}

for (const [text, doubts] of [
  ['Maïté Dupont-Leroy parle.', ['Maïté Dupont-Leroy', 'Dupont-Leroy']],
  ['Anne-Maïté Dupont parle.', ['Maïté Dupont', 'Dupont']],
  ['Maïté Dupont\u2011Leroy parle.', ['Maïté Dupont\u2011Leroy', 'Dupont\u2011Leroy']],
] as const) {
  test(`leaves another person’s name, and tells where it is: ${text}`, () => {
    const plan = planFor(text);
    assert.is(plan?.writes.size, 0);
    assert.equal(
      plan?.doubts,
      doubts.map((name) => `À vérifier : content/teams/t.md:4 contient « ${name} »`),
    );
  });
}

test.run();
