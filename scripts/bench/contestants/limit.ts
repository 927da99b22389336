import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Contestant } from '../contestant.ts';

const PROGRAM = fileURLToPath(new URL('../limit/program.ts', import.meta.url));

/** What no builder on Node can do without. */
export const contestant: Contestant = {
  name: 'limit',
  label: 'limite nue',
  work: 'lit, analyse l’en-tête, rend le Markdown, écrit page et JSON de chaque entrée, JSON de chaque collection : rien n’est vérifié ni relié',
  version: () => createRequire(import.meta.url)('markdown-it/package.json').version,
  prepare: async ({ repository, folder, frame }) => {
    const program = join(folder, 'limit.cjs');
    await build({
      entryPoints: [PROGRAM],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    const layout = join(folder, 'frame.json');
    writeFileSync(layout, JSON.stringify(frame));
    return (out) => ['node', program, repository, layout, out];
  },
};
