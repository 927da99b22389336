import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadFiles, NOTE_SCHEMA, note, told } from '../../support/repository.ts';

const test = suite('links of content/site.yml');

const SETTINGS = 'name: Essai\nbase_url: https://essai.example\n';

test('a menu that leads to what is there has no problem', async () => {
  const { diagnostics } = await loadFiles({
    'content/notes/a.md': note('title: A'),
    'content/site.yml': `${SETTINGS}navigation:
  - collection: notes
  - label: Groupe
    children:
      - ref: notes/a
      - path: /notes/a/
      - url: https://ailleurs.example/
footer:
  links:
    - path: /glossaire/
    - path: /api/
  legal:
    - path: /plan-du-site/
`,
  });
  assert.equal(told(diagnostics), []);
});

test('each link that leads nowhere is told at its place', async () => {
  const { diagnostics } = await loadFiles({
    'schemas/hidden.schema.json': NOTE_SCHEMA.replace(
      '"name":"notes"',
      '"name":"apart","pages":false',
    ),
    'content/apart/b.md': note('title: B'),
    'content/notes/a.md': note('title: A\naliases: [ancienne]'),
    'content/notes/c.md': note('title: C\nstatus: draft'),
    'content/site.yml': `${SETTINGS}navigation:
  - collection: note
  - ref: notes/aa
  - path: /nulle-part/
  - label: Deux
    collection: notes
    path: /recherche/
  - label: Groupe
    children:
      - label: Rien
      - ref: notes/c
      - ref: notes/ancienne
footer:
  links:
    - collection: apart
  legal:
    - ref: apart/b
`,
  });
  assert.equal(told(diagnostics), [
    'content/site.yml:4:17 unknown-collection – Aucun schéma ne décrit la collection « note ». – Vouliez-vous dire « notes » ?',
    'content/site.yml:5:10 reference-unknown – « notes/aa » n’existe pas. – Vouliez-vous dire « notes/a » ?',
    'content/site.yml:6:11 link-broken – Aucune page n’a l’adresse « /nulle-part/ ». – Corrigez l’adresse, ou nommez l’entrée dans « ref ».',
    'content/site.yml:9:11 schema-choice – Ce lien mène à deux endroits : « collection » et « path ». – Gardez-en un seul.',
    'content/site.yml:12:9 schema-required – Ce lien ne mène nulle part. – Ajoutez « ref », « collection », « path » ou « url », ou des sous-liens.',
    'content/site.yml:13:14 reference-draft – « C » (notes/c) est un brouillon : sa page n’existe pas. – Publiez-le, ou retirez la référence.',
    'content/site.yml:14:14 reference-alias – « notes/ancienne » est un ancien identifiant de « notes/a ». – Écrivez « notes/a ».',
    'content/site.yml:17:19 link-broken – La collection « apart » n’a pas de page sur ce site. – Retirez ce lien, ou menez-le ailleurs.',
    'content/site.yml:19:12 link-broken – « B » n’a pas de page sur ce site. – Retirez ce lien, ou menez-le ailleurs.',
  ]);
});

test('a faulty schema is told alone: links to its collection may be right', async () => {
  const { diagnostics } = await loadFiles({
    'schemas/note.schema.json': NOTE_SCHEMA.replace('"minimum":1', '"minimum":"un"'),
    'content/site.yml': `${SETTINGS}navigation:\n  - collection: notes\n`,
  });
  assert.equal(
    diagnostics.map(({ file }) => file),
    ['schemas/note.schema.json'],
  );
});

test.run();
