import { type BodyState, lineText, type Patch } from '../body-state.ts';
import { type DirectiveSpan, nodeOf } from '../directive-span.ts';

/**
 * The source as CommonMark: directives in plain Markdown, addresses of this site as placeholders,
 * and everything else exactly as the editor wrote it.
 */
export function renderClean(state: BodyState): string {
  return new CleanRenderer(state).render();
}

/** Walks the source's lines once, with the directives and the patches in their order. */
class CleanRenderer {
  private nextSpan = 0;
  private nextPatch = 0;
  private readonly state: BodyState;
  private readonly patches: readonly Patch[];

  constructor(state: BodyState) {
    this.state = state;
    this.patches = [...state.patches].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  render(): string {
    const { lineStarts } = this.state;
    return this.lines(0, lineStarts.length, (line) => lineStarts[line] ?? 0).join('\n');
  }

  /** Lines `from` to `until`, each without what stands before `startOf` it. */
  private lines(from: number, until: number, startOf: (line: number) => number): string[] {
    const lines: string[] = [];
    let line = from;
    while (line < until) {
      const span = this.state.spans[this.nextSpan];
      if (span === undefined || span.firstLine !== line) {
        lines.push(this.text(line, startOf(line)));
        line += 1;
        continue;
      }
      this.nextSpan += 1;
      if (lines.length > 0 && lines.at(-1)?.trim() !== '') lines.push('');
      for (const text of this.directive(span, startOf(line))) lines.push(text);
      line = Math.max(span.endLine, line + 1);
      if (line < until && lineText(this.state, line).trim() !== '') lines.push('');
    }
    return lines;
  }

  /** A directive's lines, the first after the marks of a list that it starts, the others under them. */
  private directive(span: DirectiveSpan, outerStart: number): string[] {
    const start = span.contentStarts[0] ?? outerStart;
    const marks = this.state.source.slice(outerStart, start);
    const under = marks.replace(/[^>\t]/g, ' ');
    return this.directiveMarkdown(span)
      .split('\n')
      .map((text, index) => (index === 0 ? marks : under) + text)
      .map((text) => text.trimEnd());
  }

  private directiveMarkdown(span: DirectiveSpan): string {
    if (span.directive === undefined && span.kind === 'leaf') {
      return this.text(span.firstLine, span.contentStarts[0] ?? 0);
    }
    const startOf = (line: number) => span.contentStarts[line - span.firstLine] ?? 0;
    const inner = trimBlank(this.lines(span.firstLine + 1, span.contentEnd, startOf));
    return span.directive?.clean(nodeOf(span, inner)) ?? inner;
  }

  /** The rest of a line, patched. */
  private text(line: number, from: number): string {
    const { source, lineStarts } = this.state;
    const next = lineStarts[line + 1];
    const end = next === undefined ? source.length : next - 1;
    let text = '';
    let at = from;
    for (;;) {
      const patch = this.patches[this.nextPatch];
      if (patch === undefined || patch.start >= end) return text + source.slice(at, end);
      this.nextPatch += 1;
      if (patch.start < at) continue;
      text += source.slice(at, patch.start) + patch.text;
      at = patch.end;
    }
  }
}

/** Takes the empty lines away at both ends. */
function trimBlank(lines: readonly string[]): string {
  let from = 0;
  let until = lines.length;
  while (from < until && lines[from]?.trim() === '') from += 1;
  while (until > from && lines[until - 1]?.trim() === '') until -= 1;
  return lines.slice(from, until).join('\n');
}
