import { readdirSync } from 'node:fs';

const MODULE = /^(?!.*\.d\.ts$)(.+)\.ts$/;

/** The modules of a folder by their names, sorted, each imported when it is asked for. */
export function lazyModules<Module>(folder: URL): ReadonlyMap<string, () => Promise<Module>> {
  const names = readdirSync(folder).flatMap((file) => MODULE.exec(file)?.[1] ?? []);
  return new Map(
    names.sort().map((name) => [name, () => import(new URL(`${name}.ts`, folder).href)]),
  );
}
