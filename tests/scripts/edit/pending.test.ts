import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadRepository } from '../../../core/index.ts';
import { journalFile } from '../../../scripts/edit/journal.ts';
import { finishPending } from '../../../scripts/edit/pending.ts';
import { openStore } from '../../../scripts/store/entry-store.ts';
import { forgetStore } from '../../../scripts/store/store-folder.ts';
import { note, writeRepository } from '../../support/repository.ts';

const ADA = 'content/notes/ada.md';

const test = suite('a change that a killed command had begun');

test('is ended by the next command, which forgets who was erased', async () => {
  const root = writeRepository({
    [ADA]: note('title: Ada', 'Un texte sur Ada.'),
    'content/notes/autre.md': note('title: Autre', 'Un autre texte.'),
  });
  try {
    const store = openStore(root, { fewest: 1 });
    await loadRepository(root, { history: false, memory: store.memory });
    store.save();
    assert.ok(openStore(root).memory.entries.has(ADA));
    mkdirSync(dirname(journalFile(root)), { recursive: true });
    writeFileSync(journalFile(root), JSON.stringify({ writes: [], deletes: [ADA] }));
    assert.is(finishPending(root), undefined);
    assert.not(existsSync(join(root, ADA)));
    assert.not(existsSync(store.folder));
    assert.not(existsSync(journalFile(root)));
  } finally {
    forgetStore(root);
  }
});

test.run();
