import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) });

/** The configuration of an Eleventy that runs alone: the typed one, with the compiler that reads it. */
export default async function (config) {
  const { configure } = await import('./site/eleventy.ts');
  return configure(config);
}
