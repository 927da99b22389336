import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { linkEntry } from '../link/link-entry.ts';
import { linkFaulty } from '../link/link-faulty.ts';
import type { Targets } from '../link/targets.ts';
import { rules } from '../rules/index.ts';
import type { Finding, RuleContext } from '../rules/rule.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { Media } from './catalog.ts';
import type { Entry, EntryKey } from './entry.ts';
import { pagePaths, SITE_PATHS } from './paths.ts';
import type { ReadContent } from './read-content.ts';
import type { ReadEntry } from './read-entry.ts';

/** Entries with their references resolved, drafts included, and what doesn't hold among them. */
export interface LinkedEntries {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that rules among entries gave. */
  readonly ruleDiagnostics: readonly Diagnostic[];
  /** What references were resolved with. */
  readonly targets: Targets;
  /** Page path of every entry. */
  readonly paths: ReadonlyMap<EntryKey, string>;
}

/** Resolves references and links, then applies every cross-file rule. */
export function linkEntries(
  { entries, faulty, diagnostics: faults }: ReadContent,
  types: readonly ContentType[],
  media: readonly Media[],
): LinkedEntries {
  const paths = pagePaths(entries);
  const targets: Targets = {
    entries,
    faulty,
    aliases: aliasesOf(entries),
    paths: new Map([...faultyPaths(faulty.keys(), types), ...pathOwners(entries, paths, types)]),
    media: new Set(media.map((file) => file.path)),
  };
  const diagnostics: Diagnostic[] = [];
  const linked: Entry[] = [];
  for (const entry of entries.values()) {
    const { references, diagnostics: broken } = linkEntry(entry, targets);
    diagnostics.push(...broken);
    linked.push(withoutPlaces(entry, paths.get(entry.key) ?? '/', references));
  }
  for (const source of faulty.values()) {
    if (source !== undefined) diagnostics.push(...linkFaulty(source, faults, targets));
  }
  const ruleDiagnostics = applyRules({ types, entries, paths });
  return {
    entries: linked,
    diagnostics: [...diagnostics, ...ruleDiagnostics],
    ruleDiagnostics,
    targets,
    paths,
  };
}

/** What only serves to tell places is dropped: a catalog lives long, sources don't have to. */
export function withoutPlaces(
  entry: ReadEntry,
  path: string,
  references: Entry['references'],
): Entry {
  const { locate: _locate, bodyLine: _bodyLine, ...rest } = entry;
  return { ...rest, path, references };
}

/** Former keys and what they are now. */
export function aliasesOf(entries: ReadonlyMap<EntryKey, ReadEntry>): Map<EntryKey, EntryKey> {
  const aliases = new Map<EntryKey, EntryKey>();
  for (const entry of entries.values()) {
    for (const alias of entry.aliases)
      aliases.set(`${entry.type.collection.name}/${alias}`, entry.key);
  }
  return aliases;
}

/** Whose page is at each path; the site's own have no entry. */
export function pathOwners(
  entries: ReadonlyMap<EntryKey, ReadEntry>,
  paths: ReadonlyMap<EntryKey, string>,
  types: readonly ContentType[],
): Map<string, EntryKey | undefined> {
  const owners = new Map<string, EntryKey | undefined>(SITE_PATHS.map((path) => [path, undefined]));
  for (const type of types) {
    // Its page in the API’s reference.
    owners.set(`/api/${type.collection.name}/`, undefined);
    if (type.collection.pages) owners.set(type.collection.listPath, undefined);
  }
  for (const [key, path] of paths) {
    if (entries.get(key)?.type.collection.pages) owners.set(path, key);
  }
  return owners;
}

/** Where the pages of faulty files would be, if they don't say otherwise: links to them aren't broken. */
function faultyPaths(
  keys: Iterable<EntryKey>,
  types: readonly ContentType[],
): [string, undefined][] {
  return [...keys].flatMap((key): [string, undefined][] => {
    const [name, id = ''] = key.split('/');
    const type = types.find(({ collection }) => collection.name === name);
    return type === undefined ? [] : [[type.collection.path.replace('{id}', id), undefined]];
  });
}

/** What the cross-file rules say of entries, at its place. */
export function applyRules(context: RuleContext): Diagnostic[] {
  return rules.flatMap((rule) =>
    rule
      .check(context)
      .map(({ entry, inBody, ...finding }: Finding) =>
        locate(
          { code: rule.code, ...finding },
          entry.file,
          inBody === undefined
            ? entry.locate(finding.pointer)
            : { line: entry.bodyLine + inBody.line - 1, column: inBody.column },
        ),
      ),
  );
}
