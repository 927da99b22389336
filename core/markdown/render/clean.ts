import { type BodyState, lineText, type Patch } from '../body-state.ts';
import { type DirectiveSpan, writtenNode } from '../directive-span.ts';

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
      const marks = this.state.source.slice(startOf(line), span.contentStarts[0]);
      const gap = under(marks).trimEnd();
      if (/^[\s>]*$/.test(marks) && !isBlank(lines.at(-1))) lines.push(gap);
      for (const text of this.directive(span, marks)) lines.push(text);
      line = Math.max(span.endLine, line + 1);
      if (line < until && !isBlank(lineText(this.state, line))) lines.push(gap);
    }
    return lines;
  }

  /** A directive's lines, the first after the marks of the lists and quotes around it, the others under them. */
  private directive(span: DirectiveSpan, marks: string): string[] {
    return this.directiveMarkdown(span)
      .split('\n')
      .map((text, index) => ((index === 0 ? marks : under(marks)) + text).trimEnd());
  }

  private directiveMarkdown(span: DirectiveSpan): string {
    if (span.directive === undefined && span.kind === 'leaf') {
      return this.text(span.firstLine, span.contentStarts[0] ?? 0);
    }
    const startOf = (line: number) => span.contentStarts[line - span.firstLine] ?? 0;
    const inner = trimBlank(this.lines(span.firstLine + 1, span.contentEnd, startOf));
    return span.directive?.clean(writtenNode(span, inner)) ?? inner;
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

/** What continues a block on its further lines: quotes go on, the marks of lists become spaces. */
function under(marks: string): string {
  return marks.replace(/[^>\t]/g, ' ');
}

/** True for a line with nothing but the marks of quotes, and where there is no line. */
function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[\s>]*$/.test(line);
}

/** Takes the empty lines away at both ends. */
function trimBlank(lines: readonly string[]): string {
  let from = 0;
  let until = lines.length;
  while (from < until && lines[from]?.trim() === '') from += 1;
  while (until > from && lines[until - 1]?.trim() === '') until -= 1;
  return lines.slice(from, until).join('\n');
}
