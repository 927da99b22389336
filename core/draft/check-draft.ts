import { applyRules } from '../catalog/link-entries.ts';
import { readEntry } from '../catalog/read-entry.ts';
import { checkSite } from '../catalog/site.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locate } from '../diagnostic/locate.ts';
import { linkEntry } from '../link/link-entry.ts';
import type { Targets } from '../link/targets.ts';
import { readSource } from '../read/source.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { ContentType } from '../schema/content-type.ts';
import { targetsAround, withDraft } from './form-targets.ts';
import { neighboursOf } from './neighbours.ts';
import { type DraftWorld, othersOf } from './world.ts';

/** An entry as a form would write it. */
export interface Draft {
  readonly type: ContentType;
  readonly id: string;
  /** The whole file. */
  readonly text: string;
}

const START = { line: 1, column: 1 };

/**
 * Tells what the build would refuse if the draft were saved: in the draft itself, and what it would
 * newly break in others. The same reader, schemas, sentences, links and rules as the build's.
 */
export function checkDraft(world: DraftWorld, { type, id, text }: Draft): Diagnostic[] {
  const file = `content/${type.collection.name}/${id}.${type.collection.format}`;
  const read = readEntry(type, { file, id, bytes: new TextEncoder().encode(text) });
  if (read.value === undefined) return [...read.diagnostics];
  const draft = read.value;
  const { others, paths } = neighboursOf(draft, othersOf(world));
  const context = { types: world.types, paths };
  const former = known(
    diagnosticsOf({ ...context, entries: others }, targetsAround(world, draft.key)),
  );
  // The last one is the one that is told when two are at odds.
  const entries = new Map([...others, [draft.key, draft] as const]);
  const all = withDraft(world, draft, paths.get(draft.key) ?? '/', (targets) =>
    diagnosticsOf({ ...context, entries }, targets),
  );
  const among = all.filter((found) => found.file === file || !former.has(JSON.stringify(found)));
  return [...read.diagnostics, ...among];
}

/** Tells what the build would refuse of `content/site.yml`. */
export function checkSettings(text: string): Diagnostic[] {
  const file = 'content/site.yml';
  const { value, diagnostics } = readSource(file, new TextEncoder().encode(text));
  const problems = value === undefined ? [] : checkSite(value.data);
  return [...diagnostics, ...problems.map((problem) => locate(problem, file, START))];
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
