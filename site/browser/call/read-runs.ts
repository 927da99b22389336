import type { Run } from './block.ts';

/** What is no part of an element's own words: lists are read apart, controls are for the page. */
const APART = new Set(['UL', 'OL', 'BUTTON', 'SVG', 'SCRIPT', 'STYLE']);

/** The words of an element with their looks; spaces are folded as a browser folds them. */
export function readRuns(element: Element): Run[] {
  return folded([...element.childNodes].flatMap((node) => readNode(node, {})));
}

function readNode(node: Node, look: Omit<Run, 'text'>): Run[] {
  if (node instanceof Text) return [{ ...look, text: node.data.replaceAll(/[ \t\n]+/g, ' ') }];
  if (!(node instanceof HTMLElement) || isApart(node)) return [];
  const runs = [...node.childNodes].flatMap((child) => readNode(child, lookOf(node, look)));
  // A date stands on a line of its own on the page.
  return node.tagName === 'TIME' ? [...runs, { ...look, text: '\u00a0:' }] : runs;
}

function isApart(element: HTMLElement): boolean {
  return APART.has(element.tagName) || element.matches('[aria-hidden="true"], .heading-link');
}

function lookOf(element: HTMLElement, look: Omit<Run, 'text'>): Omit<Run, 'text'> {
  switch (element.tagName) {
    case 'STRONG':
    case 'B':
    case 'TIME':
      return { ...look, strong: true };
    case 'EM':
    case 'I':
      return { ...look, emphasis: true };
    case 'A':
      return element instanceof HTMLAnchorElement && element.href !== ''
        ? { ...look, link: element.href }
        : look;
    default:
      return look;
  }
}

/** Joins runs of one look, and drops spaces at both ends and beside other spaces. */
function folded(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isSpaced = last === undefined || last.text.endsWith(' ');
    const text = isSpaced ? run.text.replace(/^ /, '') : run.text;
    if (text === '') continue;
    if (last !== undefined && isAlike(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + text };
    } else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last === undefined) return joined;
  const end = last.text.trimEnd();
  return [...joined.slice(0, -1), ...(end === '' ? [] : [{ ...last, text: end }])];
}

function isAlike(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.link === b.link;
}
