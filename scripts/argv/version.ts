import { readFileSync } from 'node:fs';

/** The version in the engine's own `package.json`. */
export function engineVersion(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
