import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { listModules } from '../../core/modules.ts';

const EAGER =
  /await importAll(?:<[^>]*>)?\(\s*new URL\('([^']+)', import\.meta\.url\),\s*'(\w+)',?\s*\)/g;
const LAZY = /lazyModules(?:<.*>)?\(\s*new URL\('([^']+)', import\.meta\.url\),?\s*\)/g;

/**
 * Writes the names of modules where a source lists a folder when it starts, since a bundler follows
 * only modules that are named.
 * @param path Absolute path of the source.
 */
export function withListedModules(text: string, path: string): string {
  const imports: string[] = [];
  const eager = text.replace(EAGER, (_, folder: string, name: string) => {
    const names = modulesIn(folder, path).map((file) => {
      const local = `listed${imports.length}`;
      imports.push(`import * as ${local} from ${JSON.stringify(file)};`);
      return local;
    });
    return `[${names.join(', ')}].flatMap((module) => module['${name}'] ?? [])`;
  });
  const named = eager.replace(LAZY, (_, folder: string) => {
    const entries = modulesIn(folder, path).map(
      (file) => `[${JSON.stringify(nameOf(file))}, () => import(${JSON.stringify(file)})]`,
    );
    return `new Map([${entries.join(', ')}])`;
  });
  return [...imports, named].join('\n');
}

function modulesIn(folder: string, path: string): string[] {
  const base = pathToFileURL(`${dirname(path)}/`);
  return listModules(new URL(folder, base)).map((url) => fileURLToPath(url));
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
}
