import type { ReadEntry } from '../catalog/read-entry.ts';
import { suggest } from '../diagnostic/nearest.ts';
import type { BodyLink } from '../markdown/body.ts';
import { type Aim, aimAt, type Targets } from './targets.ts';

/** Where a link of a body leads, and what is wrong with it. */
export function bodyLinkAim(link: BodyLink, from: ReadEntry, targets: Targets): Aim {
  const { target } = link;
  switch (target.kind) {
    case 'entry':
      return withFragment(aimAtKey(target.key, from, targets), target.fragment, targets);
    case 'path':
      return withFragment(aimAtPath(target.path, from, targets), target.fragment, targets);
    case 'media':
      return targets.media.has(target.path) ? {} : missingMedia(target.path, targets);
    case 'fragment':
      return hasHeading(from, target.fragment) ? {} : missingHeading(target.fragment, from);
    case 'external':
      return {};
  }
}

function aimAtKey(key: string, from: ReadEntry, targets: Targets): Aim {
  return aimAt(key, from, targets, [key.slice(0, key.indexOf('/'))]);
}

function aimAtPath(path: string, from: ReadEntry, targets: Targets): Aim {
  const key = targets.paths.get(path);
  if (key !== undefined) return aimAtKey(key, from, targets);
  if (targets.paths.has(path)) return {};
  return {
    problem: {
      code: 'link-broken',
      message: `Aucune page n’a l’adresse « ${path} ».`,
      hint: suggest(
        path,
        targets.paths.keys(),
        'Corrigez l’adresse, ou écrivez « collection/identifiant ».',
      ),
    },
  };
}

function withFragment(aim: Aim, fragment: string | undefined, targets: Targets): Aim {
  const entry = aim.target === undefined ? undefined : targets.entries.get(aim.target);
  if (fragment === undefined || entry === undefined || hasHeading(entry, fragment)) return aim;
  return { ...aim, ...missingHeading(fragment, entry) };
}

function hasHeading(entry: ReadEntry, fragment: string): boolean {
  return entry.body?.headings.some((heading) => heading.id === fragment) ?? false;
}

function missingHeading(fragment: string, entry: ReadEntry): Aim {
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

function missingMedia(path: string, targets: Targets): Aim {
  return {
    problem: {
      code: 'media-missing',
      message: `Le fichier « content${path} » n’existe pas.`,
      hint: suggest(path, targets.media, 'Ajoutez le fichier, ou corrigez son nom.'),
    },
  };
}
