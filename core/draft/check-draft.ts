import { applyRules } from '../catalog/link-entries.ts';
import { readEntry } from '../catalog/read-entry.ts';
import { checkSite, isSiteSettings } from '../catalog/site.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { linkEntry } from '../link/link-entry.ts';
import { linkFaulty } from '../link/link-faulty.ts';
import { siteLinkProblems } from '../link/site-links.ts';
import type { Targets } from '../link/targets.ts';
import { readSource } from '../read/source.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { ContentType } from '../schema/content-type.ts';
import { targetsAround, withDraft, withMedia } from './form-targets.ts';
import { neighboursOf } from './neighbours.ts';
import { type DraftWorld, othersOf } from './world.ts';

/** An entry as a form would write it. */
export interface Draft {
  readonly type: ContentType;
  readonly id: string;
  /** The whole file. */
  readonly text: string;
  /** Addresses of the media that would be saved with it. */
  readonly media?: readonly string[];
}

const START = { line: 1, column: 1 };

/**
 * Tells what the build would refuse if the draft were saved: in the draft itself, and what it would
 * newly break in others. The same reader, schemas, sentences, links and rules as the build's.
 */
export function checkDraft(world: DraftWorld, { type, id, text, media = [] }: Draft): Diagnostic[] {
  const key = `${type.collection.name}/${id}`;
  const file = `content/${key}.${type.collection.format}`;
  const read = readEntry(type, { file, id, bytes: new TextEncoder().encode(text) });
  const around = targetsAround(world, key);
  if (read.value === undefined) {
    const targets = { ...withMedia(around, media), faulty: new Set([key]) };
    const links = read.faulty && linkFaulty(read.faulty, read.diagnostics, targets);
    return [...read.diagnostics, ...(links ?? [])];
  }
  const draft = read.value;
  const { others, paths } = neighboursOf(draft, othersOf(world));
  const context = { types: world.types, paths };
  const former = known(diagnosticsOf({ ...context, entries: others }, around));
  // The last one is the one that is told when two are at odds.
  const entries = new Map([...others, [key, draft] as const]);
  const all = withDraft(world, draft, paths.get(key) ?? '/', (targets) =>
    diagnosticsOf({ ...context, entries }, withMedia(targets, media)),
  );
  const among = all.filter((found) => found.file === file || !former.has(JSON.stringify(found)));
  return [...read.diagnostics, ...among];
}

/**
 * Tells what the build would refuse of `content/site.yml`.
 * @param world What its links may lead to; without it, they aren't looked at.
 */
export function checkSettings(text: string, world?: DraftWorld): Diagnostic[] {
  const file = 'content/site.yml';
  const { value, diagnostics } = readSource(file, new TextEncoder().encode(text));
  const faults = value === undefined ? [] : checkSite(value.data);
  const links =
    world === undefined || !isSiteSettings(value?.data, faults)
      ? []
      : siteLinkProblems(value.data, targetsAround(world, ''), world.types);
  return [...diagnostics, ...[...faults, ...links].map((found) => locate(found, file, START))];
}

function known(diagnostics: readonly Diagnostic[]): Set<string> {
  return new Set(diagnostics.map((found) => JSON.stringify(found)));
}

/** What doesn't hold among some entries, which may refer to all the others. */
function diagnosticsOf(context: RuleContext, targets: Targets): readonly Diagnostic[] {
  const { entries } = context;
  return [
    ...[...entries.values()].flatMap((entry) => linkEntry(entry, targets).diagnostics),
    ...applyRules(context),
  ];
}
