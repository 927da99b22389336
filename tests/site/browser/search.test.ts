import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { excerptParts, withEllipses } from '../../../site/browser/excerpt-parts.ts';
import { foundText, soughtWords } from '../../../site/browser/found-text.ts';
import { keyAction } from '../../../site/browser/suggestion-keys.ts';

const test = suite('the search in the browser');

test('shows excerpts as text, with what was found apart', () => {
  const cases: [string, [string, boolean][]][] = [
    ['', []],
    ['sans rien', [['sans rien', false]]],
    [
      'la <mark>phase</mark> une',
      [
        ['la ', false],
        ['phase', true],
        [' une', false],
      ],
    ],
    [
      '<mark>a</mark><mark>b</mark>',
      [
        ['a', true],
        ['b', true],
      ],
    ],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', [['<script>alert(1)</script>', false]]],
    ['<img src=x onerror=alert(1)>', [['<img src=x onerror=alert(1)>', false]]],
    ['&amp;lt;mark&amp;gt;', [['&lt;mark&gt;', false]]],
    ['&lt;mark&gt;faux', [['<mark>faux', false]]],
  ];
  for (const [excerpt, expected] of cases) {
    const parts = excerptParts(excerpt).map(({ text, found }) => [text, found]);
    assert.equal(parts, expected, excerpt);
  }
});

test('tells where an excerpt was cut', () => {
  const cases: [string, string][] = [
    ['', ''],
    ['Une phase entière.', 'Une phase entière.'],
    ['la <mark>phase</mark> suivante, et', '… la phase suivante, et…'],
    ['<mark>Phase</mark> politique', 'Phase politique…'],
    ['à quoi bon ? ', '… à quoi bon ? '],
  ];
  for (const [excerpt, shown] of cases) {
    const texts = withEllipses(excerptParts(excerpt)).map(({ text }) => text);
    assert.is(texts.join(''), shown, excerpt);
  }
});

test('looks for words and not for what is elided before them', () => {
  const cases: [string, string][] = [
    ['accompagnement', 'accompagnement'],
    ["l'accompagnement", 'accompagnement'],
    ['L’équipe  d’Etalab', 'équipe Etalab'],
    ['jusqu’au qu’il', 'au il'],
    ['aujourd’hui', 'aujourd’hui'],
  ];
  for (const [typed, sought] of cases) assert.is(soughtWords(typed), sought, typed);
});

test('gives texts their French spaces back', () => {
  const cases: [string, string][] = [
    ['d’ abord l’ accompagnement', 'd’abord l’accompagnement'],
    ['l’ <mark>équipe</mark> qu’ on', 'l’<mark>équipe</mark> qu’on'],
    ['<mark>l’</mark> <mark>équipe</mark>', '<mark>l’</mark><mark>équipe</mark>'],
    [
      'Qui ? Nous ! Oui ; « ici » : là',
      'Qui\u202f? Nous\u202f! Oui\u202f; «\u00a0ici\u00a0»\u00a0: là',
    ],
  ];
  for (const [text, mended] of cases) assert.is(foundText(text), mended, text);
});

test('moves through suggestions as a combobox does', () => {
  const open = { count: 3, isOpen: true };
  const activate = (index: number) => ({ kind: 'activate', index });
  assert.equal(keyAction('ArrowDown', { ...open, active: -1 }), activate(0));
  assert.equal(keyAction('ArrowDown', { ...open, active: 2 }), activate(0));
  assert.equal(keyAction('ArrowUp', { ...open, active: -1 }), activate(2));
  assert.equal(keyAction('ArrowUp', { ...open, active: 1 }), activate(0));
  assert.equal(keyAction('Enter', { ...open, active: 1 }), { kind: 'choose', index: 1 });
  assert.equal(keyAction('Escape', { ...open, active: 1 }), { kind: 'close' });
});

test('leaves keys alone that have nothing to do', () => {
  const closed = { active: -1, count: 0, isOpen: false };
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'a', 'Tab']) {
    assert.is(keyAction(key, closed), undefined, key);
  }
});

test.run();
