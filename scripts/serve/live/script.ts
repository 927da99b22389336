import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { LIVE } from './addresses.ts';

/** The script of {@link LIVE}, ready for browsers. */
export function liveScript(): string {
  const source = readFileSync(new URL('./client.ts', import.meta.url), 'utf8');
  return transformSync(source, { loader: 'ts', format: 'iife', target: 'es2022' }).code;
}

/**
 * A page with the script added: only `serve` does this, so that builds stay the same everywhere.
 * The build's name goes along, so that a page that came just before a new build knows it is old.
 */
export function withLiveScript(html: string, build: string): string {
  const tag = `<script src="${LIVE.script}?build=${encodeURIComponent(build)}" defer></script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html + tag : html.slice(0, end) + tag + html.slice(end);
}
