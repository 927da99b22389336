import { fileURLToPath } from 'node:url';

const TSX_REFUSAL = 'ERR_UNKNOWN_FILE_EXTENSION';

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
    if (error.code !== TSX_REFUSAL) throw error;
    process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('./tsconfig.json', import.meta.url));
    const { register } = await import('tsx/esm/api');
    register();
    return import(path);
  }
}
