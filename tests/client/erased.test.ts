import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reperes } from '../scripts/reperes.ts';
import { note, writeRepository } from '../support/repository.ts';
import { notesClient } from './clients.ts';
import { publish } from './published.ts';
import { republish, serveFiles } from './server.ts';

const NAME = 'Ada Quinquampoix';
const WORDS = /quinquampoix|"ada-q"|people\/ada-q/i;

const erased = suite('a copy after an erasure');

erased('learns that the person is gone, by what is no longer there', async () => {
  const root = writeRepository({
    'content/people/ada-q.yml': `title: ${NAME}\nrole: Autrice\n`,
    'content/notes/une.md': note(
      'title: Une\nsee: [people/ada-q]',
      `Avec [${NAME}](people/ada-q).`,
    ),
  });
  const server = await serveFiles(await publish(root));
  try {
    const storage = new Map<string, string>();
    const client = notesClient({
      baseUrl: server.url,
      storage: {
        get: async (key) => storage.get(key) ?? null,
        set: async (key, value) => void storage.set(key, value),
        delete: async (key) => void storage.delete(key),
      },
    });
    await client.sync();
    assert.match([...storage.values()].join('\n'), WORDS);
    assert.is((await reperes(['erase', 'person/ada-q', '--root', root])).code, 0);
    const published = await publish(root);
    for (const [path, content] of published) {
      assert.not.match(`${path}\n${new TextDecoder().decode(bytes(content))}`, WORDS, path);
    }
    republish(server, published);
    const { removed } = await client.sync();
    assert.equal(
      removed.map(({ path }) => path),
      ['/api/v1/people/ada-q.json'],
    );
    assert.equal(await client.people.list(), []);
    // What is told once and then forgotten is held by nobody.
    assert.not.match([...storage].flat().join('\n'), WORDS);
  } finally {
    server.close();
  }
});

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

erased.run();
