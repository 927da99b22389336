import { fileURLToPath } from 'node:url';

const NOT_COMPILED = 'ERR_UNKNOWN_FILE_EXTENSION';

/** The only configuration of Eleventy: the typed one, with the compiler that reads it. */
export default async function (config) {
  const { configure } = await loadTyped('./site/eleventy.ts');
  return configure(config);
}

/** Imports a typed module; when no program has brought the compiler yet, brings it. */
async function loadTyped(path) {
  try {
    return await import(path);
  } catch (error) {
    if (error.code !== NOT_COMPILED) throw error;
    const { register } = await import('tsx/esm/api');
    register({ tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) });
    // Node remembers the refusal under the first name.
    return import(`${path}?compiled`);
  }
}
