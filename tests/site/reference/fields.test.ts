import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nodeAt, type Schema } from '../../../core/index.ts';
import { allowedValues, constraintsOf, patternOf } from '../../../site/reference/constraints.ts';
import { fieldsOf } from '../../../site/reference/field.ts';
import { namedObjects } from '../../../site/reference/named-objects.ts';
import { valueWords } from '../../../site/reference/value-words.ts';

const test = suite('the fields of the API’s reference');

const told = (title: string, more: Schema = {}): Schema => ({
  type: 'string',
  title,
  description: `${title}.`,
  ...more,
});
const list = (title: string, items: Schema, more: Schema = {}): Schema =>
  told(title, { type: 'array', items, ...more });
const object = (title: string, properties: Schema, required: string[] = []): Schema =>
  told(title, { type: 'object', properties, required });

const SCHEMA: Schema = {
  $defs: {
    duration: object('Durée', { min: told('Minimum', { type: 'number' }) }),
    tree: object('Arbre', { branches: list('Branches', { $ref: '#/$defs/tree' }) }),
  },
  ...object(
    'Note',
    {
      title: told('Titre', { deprecated: true, 'x-sunset': '2028-01-01' }),
      length: { $ref: '#/$defs/duration', title: 'Longueur' },
      actions: list(
        'Actions',
        object('Action', { name: told('Nom'), length: { $ref: '#/$defs/duration' } }, ['name']),
      ),
      part: told('Partie', {
        oneOf: [
          object('Lien', { kind: told('Genre', { const: 'link' }), url: told('Adresse') }),
          object('Image', { kind: told('Genre', { const: 'image' }), alt: told('Texte') }),
        ],
      }),
      tree: { $ref: '#/$defs/tree' },
    },
    ['title'],
  ),
};

test('are those of the object, each followed by those inside it', () => {
  assert.equal(
    fieldsOf(nodeAt(SCHEMA)).map(({ path, form = '', required, end }) =>
      [path, form, required ? 'required' : '', end?.sunset ?? ''].join(' ').trim(),
    ),
    [
      'title  required 2028-01-01',
      'length',
      'actions',
      'actions[].name  required',
      'actions[].length',
      'part',
      'part.kind Lien',
      'part.url Lien',
      'part.kind Image',
      'part.alt Image',
      'tree',
    ],
  );
});

test('tell of objects with a name once, even of one that holds itself', () => {
  assert.equal(
    namedObjects(SCHEMA).map(({ name, title, node }) => [
      name,
      title,
      fieldsOf(node).map(({ path }) => path),
    ]),
    [
      ['duration', 'Durée', ['min']],
      ['tree', 'Arbre', ['branches']],
    ],
  );
});

const WORDS: readonly (readonly [schema: Schema, words: string])[] = [
  [{ type: 'string' }, 'texte'],
  [{ type: 'string', format: 'uri' }, 'adresse'],
  [{ type: 'string', format: 'date' }, 'date'],
  [{ type: 'string', 'x-ref': 'phases' }, 'relation vers phases'],
  [{ type: 'boolean' }, 'vrai ou faux'],
  [{ enum: ['a', 'b'] }, 'valeur au choix'],
  [list('Liste', { type: 'integer' }), 'liste de nombres entiers'],
  [list('Liste', object('Objet', {})), 'liste d’objets'],
  [list('Liste', { type: 'string', format: 'uri' }), 'liste d’adresses'],
  [list('Liste', list('Liste', { type: 'string' })), 'liste de listes de textes'],
  [
    list('Liste', { type: 'string', 'x-ref': ['phases', 'steps'] }),
    'liste de relations vers phases steps',
  ],
];

for (const [schema, words] of WORDS) {
  test(`say « ${words} »`, () => {
    const said = valueWords(nodeAt(schema));
    assert.is([said.words, ...said.collections].join(' '), words);
  });
}

const RULES: readonly (readonly [schema: Schema, rules: readonly string[]])[] = [
  [{ type: 'string', minLength: 1 }, []],
  [
    { type: 'string', minLength: 2, maxLength: 200 },
    ['au moins 2 caractères', 'au plus 200 caractères'],
  ],
  [{ type: 'number', exclusiveMinimum: 0, maximum: 1.5 }, ['plus de 0', 'au plus 1,5']],
  [{ type: 'integer', multipleOf: 5 }, ['multiple de 5']],
  [
    list(
      'Liste',
      { type: 'string', maxLength: 80 },
      { minItems: 1, maxItems: 1, uniqueItems: true },
    ),
    ['au plus 1 élément', 'sans doublon', 'pour chaque élément, au plus 80 caractères'],
  ],
];

for (const [schema, rules] of RULES) {
  test(`follow the rules « ${rules.join(', ')} »`, () => {
    assert.equal(constraintsOf(nodeAt(schema)), rules);
  });
}

test('have the pattern and the values of their items', () => {
  const pattern = '^[a-z]+$';
  assert.is(patternOf(nodeAt(list('Liste', { type: 'string', pattern }))), pattern);
  const choices = { oneOf: [{ const: 'a', title: 'Un' }, { const: 2 }] };
  assert.equal(allowedValues(nodeAt(list('Liste', choices))), [
    { value: 'a', label: 'Un' },
    { value: '2', label: '' },
  ]);
  assert.equal(allowedValues(nodeAt({ const: 'phase' })), [{ value: 'phase', label: '' }]);
});

test.run();
