import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import { copyFixture } from '../../support/folder.ts';
import { gitCommit, gitInit } from '../../support/git.ts';
import { startServing } from '../../support/serving.ts';
import { until } from '../../support/until.ts';
import { MINIMAL } from '../reperes.ts';

const ENTRY = 'content/topics/transports.yml';
const DATE = '2024-03-04T09:00:00Z';

const history = suite('what serve says of Git');

history('is what Git says after a commit, once something has been saved', async () => {
  const root = copyFixture(MINIMAL);
  await gitInit(root);
  const serving = await startServing(root);
  const meta = async (): Promise<{ readonly updated_at?: string }> =>
    (await (await fetch(`${serving.url}/api/v1/topics/transports.json`)).json()).meta;
  const save = (title: string): void => {
    const file = join(root, ENTRY);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`));
  };
  try {
    await until(async () => (await meta()) !== undefined);
    save('Mobilités');
    await gitCommit(root, 'Un autre titre', DATE);
    save('Mobilités douces');
    await until(async () => (await meta()).updated_at === DATE);
  } finally {
    await serving.stop();
  }
});

history.run();
