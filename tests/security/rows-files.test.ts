import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository, mediaTypeProblem } from '../../core/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type Files, loadFiles, note, writeRepository } from '../support/repository.ts';

/** One test for each row of the list of attacks that were tried: names, links and paths. */
const rows = suite('attacks that were tried: files');

const A = 'content/notes/a.md';

async function codes(files: Files): Promise<string[]> {
  return [...new Set((await loadFiles(files)).diagnostics.map(({ code }) => code))];
}

rows('files of Eleventy in content are refused, and run by nobody', async () => {
  const marker = join(temporaryFolder(), 'ran');
  const program = `require('fs').writeFileSync(${JSON.stringify(marker)}, '');\n`;
  for (const name of ['a.11tydata.js', 'a.11ty.js', 'notes.11tydata.cjs', 'a.njk', 'a.liquid']) {
    assert.ok((await codes({ [`content/notes/${name}`]: program })).includes('file-type'), name);
  }
  assert.not(existsSync(marker));
});

rows('paths that some file systems take for one are told, none is overwritten', async () => {
  const files = {
    'content/notes/a.md': note('title: A\naliases: [b]'),
    'content/notes/b.md': note('title: B'),
    'content/media/plan.png': 'PNG',
    'content/media/Plan.png': 'PNG',
  };
  assert.equal((await codes(files)).sort(), ['alias-taken', 'file-name']);
  const twins = { 'content/people/a.yml': 'title: A\n', 'content/people/a.yaml': 'x' };
  assert.equal(await codes(twins), ['file-type']);
});

rows('an SVG file is refused among the media, whatever its name says', async () => {
  for (const name of ['a.svg', 'a.svg.png', 'a.svgz'])
    assert.ok((await codes({ [`content/media/${name}`]: '<svg onload="x"/>' })).length > 0, name);
  assert.ok(mediaTypeProblem('svg'));
});

rows(
  'links lead nowhere: in schemas, collections, media, and in the place of folders',
  async () => {
    const secret = join(temporaryFolder(), 'secret.md');
    writeFileSync(secret, note('title: Secret'));
    for (const [path, target] of [
      ['content/notes/lien.md', secret],
      ['content/liens', '/etc'],
      ['content/media/lien.png', '/etc/passwd'],
      ['content/media/dossier', '/etc'],
      ['schemas/lien.schema.json', '/etc/passwd'],
    ] as const) {
      const root = writeRepository({ [A]: note('title: A'), 'content/media/a.png': 'PNG' });
      mkdirSync(join(root, 'content/media'), { recursive: true });
      symlinkSync(target, join(root, path));
      const { diagnostics, catalog } = await loadRepository(root, { history: false });
      assert.equal(
        diagnostics.map(({ code, file }) => [code, file]),
        [['symbolic-link', path]],
      );
      assert.is(catalog, undefined);
    }
  },
);

rows.run();
