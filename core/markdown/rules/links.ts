import type { StateCore, Token } from 'markdown-it';
import type { LinkTarget } from '../body.ts';
import {
  type BodyState,
  bodyState,
  positionOn,
  report,
  type WrittenAddress,
} from '../body-state.ts';
import { readImage, readTarget, type TargetReading } from '../link-target.ts';
import { placeholder, targetAddress } from '../placeholder.ts';
import { inlineText } from '../render/inline-text.ts';
import { type InlinePlace, inlinePlaces, placeIn, type Segment, segments } from './inline-place.ts';
import type { LinkPlace } from './parser-states.ts';

/** Core rule: reads what links and images point to, notes it, and takes refused links out. */
export function linksRule(state: StateCore): void {
  const body = bodyState(state.env);
  for (const place of inlinePlaces(body, state.tokens)) {
    let found: Segment[] | undefined;
    for (const token of place.token.children ?? []) {
      if (token.type !== 'link_open' && token.type !== 'image') continue;
      found ??= segments(body, place);
      readLink(body, token, writtenAddress(state, body, { token, place, found }));
    }
    if (found === undefined) continue;
    dropRefused(place);
    nameEmptyLinks(place);
  }
}

function readLink(body: BodyState, token: Token, written: WrittenAddress): void {
  const name = token.type === 'image' ? 'src' : 'href';
  const address = String(token.attrGet(name) ?? '');
  const reading: TargetReading = token.type === 'image' ? readImage(address) : readTarget(address);
  const position = positionOn(body, written.line, written.start);
  const first = isFirst(body, token, written);
  if ('refused' in reading) {
    token.meta = { refused: true };
    if (first) report(body, reading.refused, position);
    return;
  }
  const { target, suffix } = reading;
  token.attrSet(name, targetAddress(target, suffix));
  token.meta = { target };
  if (!first) return;
  body.links.push({ target, ...position });
  const shown = target.kind === 'entry' || target.kind === 'path' || target.kind === 'media';
  if (shown && written.end > written.start) {
    body.patches.push({
      start: written.start,
      end: written.end,
      text: targetAddress(target, suffix),
    });
  }
}

/** False for a further link through one definition, whose address was noted with the first. */
function isFirst(body: BodyState, token: Token, written: WrittenAddress): boolean {
  if (typeof token.meta?.label !== 'string') return true;
  const name = `${token.type} ${written.start}`;
  if (body.noted.has(name)) return false;
  body.noted.add(name);
  return true;
}

/** Where the address of a link is written: in the link, or in the definition that it names. */
function writtenAddress(
  state: StateCore,
  body: BodyState,
  link: { readonly token: Token; readonly place: InlinePlace; readonly found: readonly Segment[] },
): WrittenAddress {
  const { token, place, found } = link;
  const label = token.meta?.label;
  const definition = typeof label === 'string' ? body.definitions.get(label) : undefined;
  if (definition !== undefined) return definition;
  const { content } = place.token;
  const { at, textEnd } = token.meta as unknown as LinkPlace;
  const textStop = token.type === 'image' ? at + 2 + token.content.length : textEnd;
  const open = /\]\([ \t\n]*/y;
  open.lastIndex = textStop;
  const opened = open.exec(content);
  const from = opened === null ? at : open.lastIndex;
  const { pos } = state.md.helpers.parseLinkDestination(content, from, content.length);
  const to = opened === null ? from : pos;
  const quoted = to > from && content[from] === '<' ? 1 : 0;
  const written = content.slice(from + quoted, to - quoted);
  const { line, offset } = placeIn(found, from + quoted);
  const same = body.source.startsWith(written, offset);
  return { line, start: offset, end: same ? offset + written.length : offset };
}

/** Leaves the text of refused links, and the replacement text of refused images. */
function dropRefused({ token }: InlinePlace): void {
  let inRefused = false;
  const kept: Token[] = [];
  for (const child of token.children ?? []) {
    if (child.type === 'link_open') inRefused = child.meta?.refused === true;
    const dropped = inRefused && (child.type === 'link_open' || child.type === 'link_close');
    if (child.type === 'link_close') inRefused = false;
    if (child.type === 'image' && child.meta?.refused === true) becomeText(child);
    if (!dropped) kept.push(child);
  }
  token.children = kept;
}

/** An image's inner tokens were never read for what they point to: only their text may stay. */
function becomeText(image: Token): void {
  image.content = inlineText(image.children ?? []);
  image.type = 'text';
  image.tag = '';
  image.attrs = null;
  image.children = null;
}

/** A link without a text is shown by what it points to, since nothing would be left to follow. */
function nameEmptyLinks({ token }: InlinePlace): void {
  let opening: Token | undefined;
  let text = '';
  for (const child of token.children ?? []) {
    if (child.type === 'link_open') {
      opening = child;
      text = '';
    } else if (child.type === 'link_close' && opening !== undefined) {
      const target = opening.meta?.target as LinkTarget;
      if (text.trim() === '') opening.meta = { target, text: targetName(target, opening) };
      opening = undefined;
    } else if (opening !== undefined) text += inlineText([child]);
  }
}

function targetName(target: LinkTarget, opening: Token): string {
  if (target.kind === 'entry') return placeholder('title', target.key);
  return target.kind === 'path' || target.kind === 'media'
    ? target.path
    : String(opening.attrGet('href'));
}
