import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { keptFiles } from '../compiled/kept-files.ts';
import { browserCore } from './browser-core.ts';
import { browserPages } from './browser-pages.ts';
import { ENGINE } from './engine.ts';

const CMS = join(ENGINE, 'cms');

/** A script of the CMS that is made when it is asked for. */
interface AdminScript {
  /** Path in the output. */
  readonly path: string;
  readonly content: () => Promise<Uint8Array>;
}

/** Our scripts for the CMS, for modern browsers. */
export function adminScripts(): readonly AdminScript[] {
  const cms = ['cms', 'core'];
  return [
    script('before.js', cms, () => bundle("import './before.ts';")),
    script('reperes.js', cms, () => bundle(installer())),
    script('recherche/finder.js', cms, () => bundle("import './finder/page.ts';")),
    script('preview.js', [...cms, 'site'], previewModule),
  ];
}

function script(
  name: string,
  sources: readonly string[],
  make: () => Promise<Uint8Array>,
): AdminScript {
  const path = `admin/${name}`;
  const content = async () => {
    const [file] = await keptFiles(path, sources, async () => [{ path, content: await make() }]);
    return Buffer.from(file?.content ?? '');
  };
  return { path, content };
}

/**
 * Once the types and the index are there, every file of `cms/extensions/` is installed in the order
 * of names, then Decap starts.
 */
function installer(): string {
  const names = readdirSync(join(CMS, 'extensions'))
    .filter((name) => /^(?!.*\.d\.ts$).+\.tsx?$/.test(name))
    .sort();
  return [
    "import { start } from './studio/start.ts';",
    ...names.map(
      (name, index) => `import { install as install${index} } from './extensions/${name}';`,
    ),
    `start([${names.map((_, index) => `install${index}`).join(', ')}]);`,
  ].join('\n');
}

function bundle(contents: string): Promise<Uint8Array> {
  return bundled({
    stdin: { contents, resolveDir: CMS, loader: 'ts' },
    plugins: [browserCore],
    format: 'iife',
  });
}

/** The pages' own components, which the form asks for when it shows a preview. */
function previewModule(): Promise<Uint8Array> {
  return bundled({
    entryPoints: [join(ENGINE, 'site/preview/preview.tsx')],
    plugins: [browserPages, browserCore],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Named by modules of which nothing is taken.
    external: ['node:*'],
    format: 'esm',
  });
}

async function bundled(source: BuildOptions): Promise<Uint8Array> {
  // A quarter of a second, when what was made is known.
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    ...source,
    bundle: true,
    // The splitter of front matter keeps a copy of its input as bytes, which nobody reads.
    define: { 'Buffer.from': 'String' },
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles?.[0]?.contents ?? new Uint8Array();
}
