import type { EntryKey } from '../catalog/entry.ts';
import { formerPath } from '../catalog/former-path.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import { suggest } from '../diagnostic/nearest.ts';
import type { BodyLink } from '../markdown/body.ts';
import type { LinkSource } from './link-entry.ts';
import { aimAtMedia } from './media-values.ts';
import { type Aim, aimAt, referringTo, type Targets } from './targets.ts';

type From = Pick<ReadEntry, 'status'>;

/** Where a link of a body leads, and what is wrong with it. */
export function bodyLinkAim(link: BodyLink, from: LinkSource, targets: Targets): Aim {
  const { target } = link;
  switch (target.kind) {
    case 'entry':
      return withFragment(aimAtKey(target.key, from, targets), target.fragment, targets);
    case 'path':
      return withFragment(aimAtPath(target.path, from, targets), target.fragment, targets);
    case 'media':
      return aimAtMedia(target.path, targets);
    case 'fragment':
      return hasHeading(from, target.fragment) ? {} : missingHeading(target.fragment, from);
    case 'external':
      return {};
  }
}

function aimAtKey(key: string, from: From, targets: Targets): Aim {
  return aimAt(key, from, targets, referringTo(key));
}

const CURE = 'Corrigez l’adresse, ou écrivez « collection/identifiant ».';

/**
 * Finds the page at a path, or the one that has taken the place of a former page there.
 * @param cure What to do where no page has a near path.
 */
export function aimAtPath(path: string, from: From, targets: Targets, cure = CURE): Aim {
  const key = targets.paths.get(path);
  if (key !== undefined) return aimAtKey(key, from, targets);
  if (targets.paths.has(path)) return {};
  const former = formerAim(path, targets);
  if (former !== undefined) return former;
  return {
    problem: {
      code: 'link-broken',
      message: `Aucune page n’a l’adresse « ${path} ».`,
      hint: suggest(path, targets.paths.keys(), cure),
    },
  };
}

/** A former id leaves a page that leads on. */
function formerAim(path: string, { aliases, entries, paths }: Targets): Aim | undefined {
  for (const [alias, key] of aliases) {
    const entry = entries.get(key);
    const now = entry && pathOf(key, paths);
    if (entry === undefined || now === undefined) continue;
    const id = alias.slice(alias.indexOf('/') + 1);
    if (formerPath(entry.type.collection, { id: entry.id, path: now }, id) !== path) continue;
    return {
      target: key,
      problem: {
        code: 'reference-alias',
        message: `« ${path} » est une ancienne adresse de « ${entry.title} ».`,
        hint: `Écrivez « ${now} ».`,
      },
    };
  }
  return undefined;
}

function pathOf(key: EntryKey, paths: Targets['paths']): string | undefined {
  for (const [path, owner] of paths) if (owner === key) return path;
  return undefined;
}

function withFragment(aim: Aim, fragment: string | undefined, targets: Targets): Aim {
  const entry = aim.target === undefined ? undefined : targets.entries.get(aim.target);
  if (fragment === undefined || entry === undefined || hasHeading(entry, fragment)) return aim;
  return { ...aim, ...missingHeading(fragment, entry) };
}

function hasHeading(entry: Pick<ReadEntry, 'body'>, fragment: string): boolean {
  return entry.body?.headings.some((heading) => heading.id === fragment) ?? false;
}

function missingHeading(fragment: string, entry: Pick<ReadEntry, 'body' | 'title'>): Aim {
  const ids = entry.body?.headings.map((heading) => heading.id) ?? [];
  return {
    problem: {
      code: 'link-broken',
      message: `« ${entry.title} » n’a pas de titre « #${fragment} ».`,
      hint: suggest(
        fragment,
        ids,
        `Ancres possibles : ${ids.map((id) => `#${id}`).join(', ') || 'aucune'}.`,
      ),
    },
  };
}
