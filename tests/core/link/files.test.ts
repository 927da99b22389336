import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadFiles, note, told } from '../../support/repository.ts';

const test = suite('files that are cited, and files with other faults');

const SHEET_SCHEMA = JSON.stringify({
  title: 'Feuille',
  description: 'Une feuille.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'sheets', label: 'Feuilles' },
  properties: {
    file: { type: 'string', title: 'Fichier', description: 'Le fichier.' },
    parts: {
      type: 'array',
      title: 'Parties',
      description: 'Les parties.',
      items: {
        type: 'object',
        title: 'Partie',
        description: 'Une partie.',
        additionalProperties: false,
        properties: { file: { type: 'string', title: 'Fichier', description: 'Le fichier.' } },
      },
    },
  },
});

test('a file that a field names must be among the media', async () => {
  const { diagnostics } = await loadFiles({
    'schemas/sheet.schema.json': SHEET_SCHEMA,
    'content/media/plan.pdf': 'x',
    'content/sheets/a.yml': 'title: A\nfile: /media/plan.pdf\nparts:\n  - file: /media/plans.pdf\n',
  });
  assert.equal(told(diagnostics), [
    'content/sheets/a.yml:4:11 media-missing – Le fichier « content/media/plans.pdf » n’existe pas. – Vouliez-vous dire « /media/plan.pdf » ?',
  ]);
});

test('other faults of a file hide none of its broken references and links', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/construction.md': note('title: Construction'),
    'content/notes/a.md': note(
      'title: A\norder: un\nparent: constuction',
      '[bon](notes/construction), [rien](notes/a#rien), [vide]() et [perdu](notes/perdu).\n',
    ),
  });
  assert.equal(
    diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`),
    ['3:8 schema-type', '4:9 reference-unknown', '6:57 link-broken', '6:70 reference-unknown'],
  );
});

test('a file that is too large is refused once, and not told as missing', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/grande.md': note('title: Grande', 'x'.repeat(1_000_001)),
    'content/notes/a.md': note('title: A\nparent: grande', 'Voir [la grande](/notes/grande/).\n'),
  });
  assert.equal(
    diagnostics.map(({ file, code }) => `${file} ${code}`),
    ['content/notes/grande.md file-size'],
  );
});

test.run();
