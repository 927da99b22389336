import { resolve } from 'node:path';
import type { Call, OptionSpec } from '../command.ts';
import type { Place } from '../output/place.ts';

/** The option of commands that put releases online. */
export const TO: OptionSpec = {
  flags: '--to <DIR>',
  description: 'dossier des versions, hors du dépôt ou ignoré par Git',
  required: true,
};

/**
 * Where {@link TO} puts the releases of a site; undefined when they can't be there, which is told.
 * @param keeps How many stay; absent when none is removed.
 */
export async function placeOfReleases(
  { option, root, terminal }: Call,
  keeps: number = Number.POSITIVE_INFINITY,
): Promise<Place | undefined> {
  const { refusePlace } = await import('../output/place.ts');
  const { releasesPlace } = await import('../output/releases.ts');
  const folder = resolve(option('to') ?? '');
  const refused = refusePlace(folder, root);
  if (refused === undefined) return releasesPlace(folder, keeps);
  terminal.tell(`${refused.message}\n${refused.hint}`);
  return undefined;
}
