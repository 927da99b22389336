import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../../core/index.ts';
import { type ChoiceGroup, groupByChoice } from '../../../site/group-by-choice.ts';
import { narrowMap } from '../../../site/templates/role/narrow-map.ts';
import { wideMap } from '../../../site/templates/role/wide-map.ts';
import { wrapText } from '../../../site/templates/role/wrap-text.ts';

const test = suite('the map of roles');
const { catalog } = await loadRepository(process.cwd(), { history: false });
const groups = groupByChoice(catalog?.listed.get('roles') ?? [], 'circle').filter(
  ({ value }) => value !== undefined,
);

test('cuts texts between words', () => {
  const cases: readonly [string, number, readonly string[]][] = [
    ['Piloter la création de valeur', 15, ['Piloter la', 'création de', 'valeur']],
    ['court', 15, ['court']],
    ['anticonstitutionnellement dit', 10, ['anticonstitutionnellement', 'dit']],
    ['deux\u00a0mots liés', 6, ['deux\u00a0mots', 'liés']],
    ['', 10, []],
  ];
  for (const [text, longest, wanted] of cases) assert.equal(wrapText(text, longest), wanted);
});

test('draws circles from the largest to the heart, and each role on its own circle', () => {
  const { center, rings, callouts, heart, height } = wideMap(groups);
  assert.equal(
    rings.map(({ label, radius }) => [label, radius]),
    [
      ['Écosystème', 250],
      ['Programme', 187.5],
      ['Défi', 125],
      ['Usagers, au centre', 62.5],
    ],
  );
  assert.equal(
    callouts.map(({ entry, side }) => `${side} ${entry.id}`),
    [
      'left parrains-marraines',
      'left coachs',
      'left talents-du-numerique',
      'right partenaires',
      'right sponsors',
      'right porteurs-porteuses-de-projet',
    ],
  );
  assert.equal(
    heart.map(({ entry }) => entry.id),
    ['usagers'],
  );
  for (const [index, { to, y }] of callouts.entries()) {
    const distance = Math.hypot(to.x - center.x, to.y - center.y);
    assert.is(distance.toFixed(2), (250 - 62.5 * ((index % 3) + 0.5)).toFixed(2));
    assert.ok(y >= 0 && y <= height);
  }
});

test('draws boxes within boxes on a narrow screen, each with its roles inside', () => {
  const { width, height, boxes } = narrowMap(groups);
  assert.equal(
    boxes.map(({ roles }) => roles.length),
    [2, 2, 2, 1],
  );
  for (const [depth, box] of boxes.entries()) {
    const outer = boxes[depth - 1] ?? { x: 0, y: 0, width, height };
    assert.ok(box.x > outer.x && box.x + box.width < outer.x + outer.width);
    assert.ok(box.y > outer.y && box.y + box.height < outer.y + outer.height);
    for (const role of box.roles) {
      assert.ok(role.y > box.y && role.y + role.height < box.y + box.height, role.entry.id);
    }
  }
});

test('grows with what it must hold', () => {
  const [first] = groups;
  const crowded: readonly ChoiceGroup[] = [
    {
      ...(first as ChoiceGroup),
      entries: groups.flatMap(({ entries }) => [...entries, ...entries]),
    },
    ...groups.slice(1),
  ];
  const { height, callouts } = wideMap(crowded);
  assert.ok(height > 520);
  assert.ok(callouts.every(({ y, height: own }) => y >= 0 && y + own <= height));
});

test.run();
