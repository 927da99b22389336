import type { StateCore, Token } from 'markdown-it';

/** What a footnote's tokens carry: its number, and how many times the text calls it. */
export interface FootnoteMeta {
  readonly label: string;
  /** From 1, in the order of the first calls; footnotes that nothing calls come last. */
  number: number;
  /** On a call: which one it is, from 1. On the footnote: how many there are. */
  calls: number;
}

/** Footnotes in the order in which they are shown, with the number of their calls. */
interface Numbering {
  readonly labels: string[];
  readonly calls: Map<string, number>;
}

/** Core rule: numbers the footnotes and moves them to the end of the body. */
export function footnoteTail(state: StateCore): void {
  const { text, notes } = separate(state.tokens);
  if (notes.size === 0) return;
  const { labels, calls } = numberNotes(text, notes);
  setNumbers(state.tokens, new Map(labels.map((label, index) => [label, index + 1])));
  state.tokens = text;
  state.tokens.push(blockToken(state, 'footnotes_open', 1));
  for (const label of labels) {
    const tokens = notes.get(label) ?? [];
    const meta = tokens[0]?.meta as FootnoteMeta | null | undefined;
    if (meta) meta.calls = calls.get(label) ?? 0;
    for (const token of withBackLinks(state, tokens)) state.tokens.push(token);
  }
  state.tokens.push(blockToken(state, 'footnotes_close', -1));
}

/** Tells the body's tokens from those of each footnote. */
function separate(tokens: readonly Token[]): { text: Token[]; notes: Map<string, Token[]> } {
  const text: Token[] = [];
  const notes = new Map<string, Token[]>();
  let into = text;
  for (const token of tokens) {
    if (token.type === 'footnote_open') {
      into = [];
      notes.set((token.meta as unknown as FootnoteMeta).label, into);
    }
    into.push(token);
    if (token.type === 'footnote_close') into = text;
  }
  return { text, notes };
}

/** Follows the calls from the text, then from each note that was called, then from the others. */
function numberNotes(
  text: readonly Token[],
  notes: ReadonlyMap<string, readonly Token[]>,
): Numbering {
  const numbering: Numbering = { labels: [], calls: new Map() };
  let followed = 0;
  const follow = (): void => {
    for (; followed < numbering.labels.length; followed += 1) {
      countCalls(notes.get(numbering.labels[followed] ?? '') ?? [], numbering);
    }
  };
  countCalls(text, numbering);
  follow();
  for (const label of notes.keys()) {
    if (numbering.calls.has(label)) continue;
    numbering.labels.push(label);
    numbering.calls.set(label, 0);
    follow();
  }
  return numbering;
}

function countCalls(tokens: readonly Token[], { labels, calls }: Numbering): void {
  for (const reference of references(tokens)) {
    if (!calls.has(reference.label)) labels.push(reference.label);
    reference.calls = (calls.get(reference.label) ?? 0) + 1;
    calls.set(reference.label, reference.calls);
  }
}

function setNumbers(tokens: readonly Token[], numbers: ReadonlyMap<string, number>): void {
  for (const reference of references(tokens)) reference.number = numbers.get(reference.label) ?? 0;
  for (const { type, meta } of tokens) {
    if (type !== 'footnote_open') continue;
    const note = meta as unknown as FootnoteMeta;
    note.number = numbers.get(note.label) ?? 0;
  }
}

function* references(tokens: readonly Token[]): Generator<FootnoteMeta> {
  for (const { children } of tokens) {
    if (children === null) continue;
    for (const child of children) {
      if (child.type === 'footnote_ref') yield child.meta as unknown as FootnoteMeta;
    }
  }
}

/** Puts the way back to the calls at the end of the last paragraph, or in one of its own. */
function withBackLinks(state: StateCore, tokens: readonly Token[]): Token[] {
  const meta = tokens[0]?.meta ?? null;
  if (meta?.calls === 0) return [...tokens];
  const back = new state.Token('footnote_back', '', 0);
  back.meta = meta;
  const last = tokens.at(-2);
  const inner = tokens.slice(0, -1);
  const end = tokens.slice(-1);
  if (last?.type === 'paragraph_close') return [...inner.slice(0, -1), back, last, ...end];
  const opening = blockToken(state, 'paragraph_open', 1);
  const closing = blockToken(state, 'paragraph_close', -1);
  return [...inner, opening, back, closing, ...end];
}

function blockToken(state: StateCore, type: string, nesting: 1 | -1): Token {
  const token = new state.Token(type, type.startsWith('paragraph') ? 'p' : 'section', nesting);
  token.block = true;
  return token;
}
