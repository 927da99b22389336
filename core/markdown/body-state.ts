import type { Env } from 'markdown-it';
import type { Position } from '../diagnostic/diagnostic.ts';
import type { BodyLink, Heading } from './body.ts';
import { type BodyProblem, type Finding, problemAt } from './body-problem.ts';
import type { DirectiveSpan, OpenDirective } from './directive-span.ts';

/** A place in the source whose text is replaced in the clean Markdown. */
export interface Patch {
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An address as the editor wrote it: its line (0-based) and its offsets in the source. */
export interface WrittenAddress {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What the rules note while one body is parsed; it travels in markdown-it's environment. */
export interface BodyState extends Env {
  /** The source, with line feeds only. */
  readonly source: string;
  /** Offset of each line's start. */
  readonly lineStarts: readonly number[];
  readonly problems: BodyProblem[];
  readonly links: BodyLink[];
  readonly headings: Heading[];
  readonly patches: Patch[];
  /** Directives in the order of their opening lines. */
  readonly spans: DirectiveSpan[];
  /** Containers that the parser is inside of. */
  readonly open: OpenDirective[];
  /** Where each link reference definition writes its address, by its label. */
  readonly definitions: Map<string, WrittenAddress>;
  /** Links and images whose definition was noted, as `<kind> <offset>`. */
  readonly noted: Set<string>;
  /** Labels of the footnotes that are defined. */
  readonly footnotes: Set<string>;
  /** True while the content of a footnote is parsed. */
  inFootnote: boolean;
  /** True once the editor is told that blocks are nested too deep. */
  tooDeep: boolean;
}

/** A state for a body that isn't parsed yet. */
export function newBodyState(source: string): BodyState {
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    lineStarts.push(at + 1);
  }
  return {
    source,
    lineStarts,
    problems: [],
    links: [],
    headings: [],
    patches: [],
    spans: [],
    open: [],
    definitions: new Map(),
    noted: new Set(),
    footnotes: new Set(),
    inFootnote: false,
    tooDeep: false,
  };
}

/** The state that a rule's environment holds. */
export function bodyState(env: Env | undefined): BodyState {
  return env as BodyState;
}

/** Notes a problem at a place of the source. */
export function report(state: BodyState, finding: Finding, position: Position): void {
  state.problems.push(problemAt(finding, position));
}

/** Line and column, both 1-based, of an offset on a known line (0-based). */
export function positionOn(state: BodyState, line: number, offset: number): Position {
  return { line: line + 1, column: offset - (state.lineStarts[line] ?? 0) + 1 };
}

/** The text of a line (0-based), without its line feed. */
export function lineText(state: BodyState, line: number): string {
  const next = state.lineStarts[line + 1];
  return state.source.slice(state.lineStarts[line], next === undefined ? undefined : next - 1);
}
