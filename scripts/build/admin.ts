import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PlannedFile } from '../output/planned.ts';
import { bundleAdmin } from './admin-bundle.ts';
import { ENGINE } from './engine.ts';

// Decap loads its parts from the folder of the page; the other copy in its package is an alias.
const DECAP_FILE = /^(?:decap-cms\.js|\d+\.decap-cms\.js|[0-9a-f]+\.wasm|.*decap-cms\.js\.LICENSE\.txt)$/;

/** The CMS as files of the output: our page and scripts, and Decap's own files as they are. */
export async function adminFiles(config: string): Promise<PlannedFile[]> {
  const page = readFileSync(join(ENGINE, 'cms/admin/index.html'));
  return [
    { path: 'admin/index.html', content: page },
    { path: 'admin/config.yml', content: config },
    ...(await bundleAdmin()),
    ...decapFiles(),
  ];
}

function decapFiles(): PlannedFile[] {
  const folder = dirname(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'));
  return readdirSync(folder)
    .filter((name) => DECAP_FILE.test(name))
    .map((name) => ({ path: `admin/${name}`, content: () => readFileSync(join(folder, name)) }));
}
