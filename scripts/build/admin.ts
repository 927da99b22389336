import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { configFile } from '../../cms/config/config.ts';
import type { ConfigOptions } from '../../cms/config/options.ts';
import { type Catalog, type JsonObject, toJson } from '../../core/index.ts';
import type { PlannedFile } from '../output/planned.ts';
import { ENGINE } from './engine.ts';

// Decap loads its parts from the folder of the page; the other copy in its package is an alias.
const DECAP_FILE =
  /^(?:decap-cms\.js|\d+\.decap-cms\.js|[0-9a-f]+\.wasm|.*decap-cms\.js\.LICENSE\.txt)$/;

/** A backend of Decap on this machine. */
export interface LocalBackend {
  readonly address: string;
  /** True when it keeps drafts. */
  readonly workflow: boolean;
}

/**
 * The CMS as files of the output, but for our scripts and for what the form is told of the content:
 * our pages, the settings, the schemas, and Decap's own files as they are.
 * @param localBackend A local backend, which then takes the place of the settings'.
 */
export function adminFiles(catalog: Catalog, localBackend?: LocalBackend): PlannedFile[] {
  const options = localBackend === undefined ? {} : localOptions(localBackend);
  return [
    ownFile('index.html'),
    ownFile('reperes.css'),
    ownFile('around.css'),
    ownFile('recherche.html', 'recherche/index.html'),
    configFile(catalog, options),
    { path: 'admin/schemas.json', content: () => toJson(schemasOf(catalog)) },
    ...decapFiles(),
  ];
}

function localOptions({ address, workflow }: LocalBackend): ConfigOptions {
  return { local: true, proxyUrl: address, workflow };
}

function ownFile(name: string, path = name): PlannedFile {
  return { path: `admin/${path}`, content: () => readFileSync(join(ENGINE, 'cms/admin', name)) };
}

/** What the form compiles: the very schemas of the build. */
function schemasOf({ types }: Catalog): JsonObject {
  return { schemas: types.map(({ file, schema }) => ({ file, schema })) };
}

function decapFiles(): PlannedFile[] {
  const folder = dirname(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'));
  return readdirSync(folder)
    .filter((name) => DECAP_FILE.test(name))
    .map((name) => ({ path: `admin/${name}`, content: { copyOf: join(folder, name) } }));
}
