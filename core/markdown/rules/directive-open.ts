import type { Token } from 'markdown-it';
import { suggest } from '../../diagnostic/nearest.ts';
import { type Finding, quoted } from '../body-problem.ts';
import { type BodyState, lineText, positionOn, report } from '../body-state.ts';
import type { Directive } from '../directive.ts';
import { type AttributeFinding, checkDirective } from '../directive-check.ts';
import type { DirectiveLine } from '../directive-line.ts';
import { type DirectiveSpan, spanOf } from '../directive-span.ts';
import { DIRECTIVES } from '../directives/index.ts';
import { noteDirectiveLinks } from './directive-links.ts';

/** An opening line as it was read. */
export type OpeningLine = Extract<DirectiveLine, { kind: 'open' }>;

/** Where an opening line stands: its number (0-based) and the offset of its first colon. */
export interface Opening {
  readonly line: number;
  readonly start: number;
}

/** Makes the span of an opening line, and notes everything that is wrong with the line. */
export function makeSpan(body: BodyState, line: OpeningLine, opening: Opening): DirectiveSpan {
  const directive = DIRECTIVES.get(line.name);
  const parent = body.open.at(-1);
  if (parent !== undefined) parent.children += 1;
  const findings = check(directive, line, parent?.name);
  for (const { column = 0, ...finding } of findings) {
    report(body, finding, positionOn(body, opening.line, opening.start + column));
  }
  if (directive !== undefined) {
    const faulty = new Set(findings.map(({ column }) => column));
    const sound = [...line.attributes].filter(([, { column }]) => !faulty.has(column));
    noteDirectiveLinks(body, directive, sound, opening);
  }
  // With two colons nothing closes: the line alone is faulty, not all that follows it.
  const kind = line.colons === 2 ? 'leaf' : (directive?.kind ?? 'container');
  const sound = directive?.kind === 'container' ? kind === 'container' : findings.length === 0;
  return {
    name: line.name,
    kind,
    ...(sound && directive !== undefined ? { directive } : {}),
    label: line.label ?? '',
    attributes: Object.fromEntries([...line.attributes].map(([name, { value }]) => [name, value])),
    firstLine: opening.line,
    contentEnd: opening.line + 1,
    endLine: opening.line + 1,
    contentStarts: [],
    position: parent?.children ?? 0,
    level: 2,
    id: '',
  };
}

function check(
  directive: Directive | undefined,
  line: OpeningLine,
  parent: string | undefined,
): AttributeFinding[] {
  if (directive === undefined) return [unknownName(line)];
  const shape = checkShape(directive, line, parent);
  return line.unread === undefined
    ? [...shape, ...checkDirective(directive, line.label ?? '', line.attributes)]
    : [...shape, unread(line, line.unread)];
}

/** Notes a container whose closing line is missing, at the line that opens it. */
export function reportUnclosed(body: BodyState, span: DirectiveSpan): void {
  const line = lineText(body, span.firstLine);
  report(
    body,
    {
      code: 'directive-unclosed',
      message: `Le bloc « ${span.name} » n’est pas fermé.`,
      hint: 'Ajoutez après son contenu une ligne « ::: », alignée sur celle qui l’ouvre.',
    },
    { line: span.firstLine + 1, column: Math.max(line.indexOf('::'), 0) + 1 },
  );
}

/** Notes what stands directly in a container that only takes one kind of block. */
export function checkContent(
  body: BodyState,
  span: DirectiveSpan,
  tokens: readonly Token[],
  from: number,
): void {
  const child = span.directive?.child;
  if (child === undefined) return;
  const level = tokens[from - 1]?.level ?? 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.level !== level + 1 || token.nesting < 0 || token.hidden)
      continue;
    if (token.type === 'directive_open' && spanOf(token).name === child) continue;
    const line = token.map?.[0] ?? span.firstLine;
    report(
      body,
      {
        code: 'directive-syntax',
        message: `Le bloc « ${span.name} » ne contient que des blocs « ${child} ».`,
        hint: `Placez ce contenu dans un bloc « :::${child}[Titre] », ou hors de « ${span.name} ».`,
      },
      { line: line + 1, column: 1 },
    );
  }
}

function unknownName({ name, colons }: OpeningLine): Finding {
  const kind = colons === 2 ? 'leaf' : 'container';
  const names = [...DIRECTIVES.values()].map((directive) => directive.name);
  const same = [...DIRECTIVES.values()].filter((directive) => directive.kind === kind);
  return {
    code: 'directive-unknown',
    message: `Le bloc ${quoted(name)} n’existe pas.`,
    hint: suggest(
      name,
      names,
      `Blocs possibles : ${same.map((directive) => directive.name).join(', ')}.`,
    ),
  };
}

function checkShape(
  directive: Directive,
  line: OpeningLine,
  parent: string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const marks = directive.kind === 'leaf' ? '::' : ':::';
  if ((directive.kind === 'leaf') !== (line.colons === 2)) {
    findings.push(
      syntax(
        `« ${line.name} » ne s’écrit pas avec ${line.colons} deux-points.`,
        `Écrivez « ${marks}${line.name} ».`,
      ),
    );
  }
  if (directive.parent !== undefined && directive.parent !== parent) {
    findings.push(
      syntax(
        `« ${line.name} » se place dans un bloc « ${directive.parent} ».`,
        `Ouvrez d’abord « :::${directive.parent} ».`,
      ),
    );
  }
  return findings;
}

function unread(line: OpeningLine, rest: NonNullable<OpeningLine['unread']>): AttributeFinding {
  const finding = syntax(
    `La fin de cette ligne ne se lit pas : ${quoted(rest.text.trim())}.`,
    `La forme est « ${':'.repeat(line.colons)}${line.name}[Titre]{attribut="valeur"} ».`,
  );
  return { ...finding, column: rest.column };
}

function syntax(message: string, hint: string): Finding {
  return { code: 'directive-syntax', message, hint };
}
