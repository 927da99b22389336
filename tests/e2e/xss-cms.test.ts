import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import * as assert from 'uvu/assert';
import { toYaml } from '../../core/index.ts';
import { inspect, listen } from '../security/page-check.ts';
import { bodiesWith, ownVectors } from '../security/vectors.ts';
import { editingSuite } from '../support/editing.ts';
import { below, randomFrom } from '../support/random.ts';
import { note, writeRepository } from '../support/repository.ts';
import { until } from '../support/until.ts';

const SHARE = process.env.REPERES_TEST_FULL === '1' ? 1 : 4;
const AT_ONCE = 100;
const END = 'Fin de la fiche';

const LINK_SCHEMA = JSON.stringify({
  title: 'Lien',
  description: 'Un lien.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'links', label: 'Liens', format: 'md' },
  properties: {
    url: { type: 'string', format: 'uri', title: 'Adresse', description: 'Où il mène.' },
  },
});

/** What somebody wrote into the repository, past every check: an editor has it in a form. */
const xss = editingSuite('hostile entries in the CMS', () =>
  writeRepository({
    'schemas/link.schema.json': LINK_SCHEMA,
    'content/links/a.md': note('title: A\nurl: https://exemple.fr/', END),
  }),
);

/** Opens an entry that has just been written and waits for its page beside the form. */
async function previewOf(page: Page, open: () => Promise<void>): Promise<Frame> {
  await open();
  let found: Frame | undefined;
  await until(async () => {
    for (const frame of page.frames().slice(1)) {
      const text = await frame
        .locator('body')
        .textContent({ timeout: 1000 })
        .catch(() => '');
      if (text?.includes(END)) found = frame;
    }
    return found !== undefined;
  });
  if (found === undefined) throw new Error('there is no preview');
  return found;
}

xss('a form and its preview run nothing of what an entry holds', async ({ root, editor }) => {
  const { page, open } = editor;
  await listen(page.context());
  const random = randomFrom(2718);
  const vectors = ownVectors().filter(() => below(random, SHARE) === 0);
  for (let start = 0; start < vectors.length; start += AT_ONCE) {
    const group = vectors.slice(start, start + AT_ONCE);
    const paragraphs = group.map((vector, rank) => {
      const bodies = bodiesWith(vector.replace(/[`~]{3,}/g, ''));
      return bodies[rank % bodies.length] ?? '';
    });
    const data = {
      title: group[0] ?? '',
      summary: group.join(' ').slice(0, 300),
      url: 'javascript:__xss(1)',
    };
    const text = `---\n${toYaml(data)}---\n${paragraphs.join('\n\n')}\n\n${END}\n`;
    writeFileSync(join(root, 'content/links/a.md'), text);
    const frame = await previewOf(page, () => open('links/a'));
    const breach = await inspect(frame, '[lang="fr"]');
    const { ran: called, removed } = breach;
    assert.equal({ called, removed }, { called: 0, removed: [] }, `${start}`);
    assert.is(await frame.locator('[href^="javascript:"]').count(), 0);
  }
  // A vector that ran in the form would call what isn't there; one that was stopped breaks the policy.
  assert.equal(editor.faults, []);
  assert.equal(editor.told, []);
});

xss.run();
