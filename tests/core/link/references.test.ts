import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadFiles, note, told } from '../../support/repository.ts';

const test = suite('references and links');

test('a dangling reference is told at its line, with the nearest id', async () => {
  const { diagnostics, catalog } = await loadFiles({
    'content/notes/construction.md': note('title: Construction'),
    'content/notes/suite.md': note('title: Suite\nparent: constuction'),
  });
  assert.equal(told(diagnostics), [
    'content/notes/suite.md:3:9 reference-unknown – « notes/constuction » n’existe pas. – Vouliez-vous dire « construction » ?',
  ]);
  assert.is(catalog, undefined);
});

test('a reference to several collections names its collection', async () => {
  const { diagnostics } = await loadFiles({
    'content/people/ada.yml': 'title: Ada\n',
    'content/notes/a.md': note(
      'title: A\nsee:\n  - ada\n  - people/ada\n  - places/paris\n  - note/a\n  - paris\n  - notes/a/b',
    ),
  });
  assert.equal(told(diagnostics), [
    'content/notes/a.md:4:5 reference-unknown – « ada » n’a pas la forme « collection/identifiant ». – Écrivez « people/ada ».',
    'content/notes/a.md:6:5 reference-unknown – « places/paris » : ce champ ne renvoie pas à la collection « places ». – Collections possibles : notes, people.',
    'content/notes/a.md:7:5 reference-unknown – « note/a » : ce champ ne renvoie pas à la collection « note ». – Vouliez-vous dire « notes/a » ?',
    'content/notes/a.md:8:5 reference-unknown – « paris » n’a pas la forme « collection/identifiant ». – Collections possibles : notes, people.',
    'content/notes/a.md:9:5 reference-unknown – « notes/a/b » n’a pas la forme « collection/identifiant ». – Collections possibles : notes, people.',
  ]);
});

test('a dead link of a body is told at its line of the file', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/construction.md': note('title: Construction', 'Un.\n\n## Un titre\n'),
    'content/notes/a.md': note(
      'title: A',
      'Un.\n\nVoir [la phase](notes/constructon), [la page](/notez/),\n[un titre](notes/construction#un-titr) et ![](/media/plan.png).\n',
    ),
  });
  assert.equal(told(diagnostics), [
    'content/notes/a.md:6:17 reference-unknown – « notes/constructon » n’existe pas. – Vouliez-vous dire « notes/construction » ?',
    'content/notes/a.md:6:47 link-broken – Aucune page n’a l’adresse « /notez/ ». – Vouliez-vous dire « /notes/ » ?',
    'content/notes/a.md:7:12 link-broken – « Construction » n’a pas de titre « #un-titr ». – Vouliez-vous dire « un-titre » ?',
    'content/notes/a.md:7:47 media-missing – Le fichier « content/media/plan.png » n’existe pas. – Ajoutez le fichier, ou corrigez son nom.',
  ]);
});

test('the cure of a dead link names a collection that there is', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/construction.md': note('title: Construction'),
    'content/notes/a.md': note('title: A', '[un](note/construction) et [deux](lieux/paris)\n'),
  });
  assert.equal(told(diagnostics), [
    'content/notes/a.md:4:6 reference-unknown – « note/construction » n’existe pas. – Vouliez-vous dire « notes/construction » ?',
    'content/notes/a.md:4:35 reference-unknown – « lieux/paris » n’existe pas. – Corrigez la collection et l’identifiant, ou créez l’entrée.',
  ]);
});

test('a draft may cite a draft; what is published may not', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/a.md': note('title: A\nstatus: draft'),
    'content/notes/b.md': note('title: B\nstatus: draft\nparent: a'),
    'content/notes/c.md': note('title: C\nparent: a'),
  });
  assert.equal(told(diagnostics), [
    'content/notes/c.md:3:9 reference-draft – « A » (notes/a) est un brouillon : sa page n’existe pas. – Publiez-le, ou retirez la référence.',
  ]);
});

test('a former id still leads to its entry, with a warning that says the present one', async () => {
  const { diagnostics, catalog } = await loadFiles({
    'content/notes/construction.md': note('title: Construction\naliases: [fabrication]'),
    'content/notes/a.md': note('title: A\nparent: fabrication'),
  });
  assert.equal(told(diagnostics), [
    'content/notes/a.md:3:9 reference-alias – « notes/fabrication » est un ancien identifiant de « notes/construction ». – Écrivez « construction ».',
  ]);
  assert.equal(catalog?.referencedBy.get('notes/construction'), ['notes/a']);
});

test('a former id is given as the place that cites it writes it', async () => {
  const files = {
    'content/notes/construction.md': note('title: Construction\naliases: [fabrication]'),
    'content/notes/a.md': note(
      'title: A\nparent: fabrication\nsee: [notes/fabrication]',
      'Voir [la suite](notes/fabrication).\n',
    ),
  };
  const { diagnostics } = await loadFiles(files);
  const former = '« notes/fabrication » est un ancien identifiant de « notes/construction ».';
  assert.equal(told(diagnostics), [
    `content/notes/a.md:3:9 reference-alias – ${former} – Écrivez « construction ».`,
    `content/notes/a.md:4:7 reference-alias – ${former} – Écrivez « notes/construction ».`,
    `content/notes/a.md:6:17 reference-alias – ${former} – Écrivez « notes/construction ».`,
  ]);
  const { diagnostics: cured } = await loadFiles({
    ...files,
    'content/notes/a.md': note(
      'title: A\nparent: construction\nsee: [notes/construction]',
      'Voir [la suite](notes/construction).\n',
    ),
  });
  assert.equal(told(cured), []);
});

test('citations of a faulty entry add no noise to its own faults', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/a.md': note('title: 12'),
    'content/notes/b.md': note('title: B\nparent: a'),
  });
  assert.equal(
    diagnostics.map(({ file, code }) => `${file} ${code}`),
    ['content/notes/a.md schema-type'],
  );
});

test('references are turned round, each referrer once', async () => {
  const { catalog } = await loadFiles({
    'content/people/ada.yml': 'title: Ada\n',
    'content/notes/a.md': note(
      'title: A\nsee: [people/ada]',
      'Avec [Ada](people/ada) et [elle](/personnes/ada/).\n',
    ),
    'content/notes/b.md': note('title: B\nsee: [people/ada, notes/a]'),
  });
  assert.equal(
    [...(catalog?.referencedBy ?? [])],
    [
      ['people/ada', ['notes/a', 'notes/b']],
      ['notes/a', ['notes/b']],
    ],
  );
});

test('a former address still leads to its page, with a warning that says the present one', async () => {
  const { diagnostics, catalog } = await loadFiles({
    'content/notes/construction.md': note('title: Construction\naliases: [fabrication]'),
    'content/notes/a.md': note('title: A', 'Voir [la phase](/notes/fabrication/).\n'),
  });
  assert.equal(told(diagnostics), [
    'content/notes/a.md:4:17 reference-alias – « /notes/fabrication/ » est une ancienne adresse de « Construction ». – Écrivez « /notes/construction/ ».',
  ]);
  assert.equal(catalog?.referencedBy.get('notes/construction'), ['notes/a']);
});

test.run();
