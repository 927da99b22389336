import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { characterFaults } from '../../../core/read/characters.ts';
import { readFastYaml } from '../../../core/read/fast-yaml.ts';
import { readYaml } from '../../../core/read/yaml.ts';
import { blockYaml } from './yaml-lines.ts';
import { lineSalad, mutatedYaml, writtenYaml } from './yaml-texts.ts';

const numRuns = process.env.REPERES_TEST_FULL === '1' ? 100_000 : 6_000;

/** What the fast reader reads, the full one reads as the same data, key order included. */
function agrees(text: string): void {
  const fast = readFastYaml(text);
  if (fast === undefined || characterFaults(text).length > 0) return;
  const full = readYaml(text);
  assert.equal(full.faults, []);
  assert.is(JSON.stringify(fast), JSON.stringify(full.data));
}

for (const [name, texts] of Object.entries({ blockYaml, lineSalad, writtenYaml, mutatedYaml })) {
  test(`both readers agree on ${name}`, () => {
    fc.assert(fc.property(texts, agrees), { numRuns });
  });
}

test('the fast reader reads what content is made of', () => {
  const text = [
    '# Remarque',
    'title: Phase politique',
    'mission: Comprendre le besoin',
    '  avant de décider.',
    "icon: '1'",
    'order: 2',
    'share: 0.5',
    'hidden: true',
    'date: 2024-02-31',
    'start: 09:00',
    'goal: >-',
    '  Comprendre',
    '  le besoin.',
    '',
    '  Décider.',
    'durations:',
    '  - min: 6',
    '    label: 6 mois',
    '',
    '    note: |',
    '      Ligne 1',
    '      Ligne 2',
    'aliases:',
    '- ancien',
    '- un long',
    '  texte',
    '- "autre"',
    '- "un mot : l’autre',
    '  suite"',
    '',
  ].join('\n');
  assert.equal(readFastYaml(text), {
    title: 'Phase politique',
    mission: 'Comprendre le besoin avant de décider.',
    icon: '1',
    order: 2,
    share: 0.5,
    hidden: true,
    date: '2024-02-31',
    start: '09:00',
    goal: 'Comprendre le besoin.\nDécider.',
    durations: [{ min: 6, label: '6 mois', note: 'Ligne 1\nLigne 2\n' }],
    aliases: ['ancien', 'un long texte', 'autre', 'un mot : l’autre suite'],
  });
  agrees(text);
});

test.run();
