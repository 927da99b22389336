import * as assert from 'uvu/assert';

/** Attributes that each element may have; nothing else may be in a body's HTML. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'rel', 'class', 'id', 'aria-label'],
  blockquote: [],
  br: [],
  code: ['class'],
  details: ['class'],
  div: ['class', 'role'],
  em: [],
  figcaption: [],
  figure: ['class'],
  h2: ['id', 'class'],
  h3: ['id', 'class'],
  h4: ['id', 'class'],
  h5: ['id', 'class'],
  h6: ['id', 'class'],
  hr: [],
  img: ['src', 'alt', 'title', 'loading', 'decoding'],
  input: ['type', 'disabled', 'checked'],
  label: [],
  li: ['class', 'id'],
  ol: ['class', 'start'],
  p: ['class'],
  pre: [],
  s: [],
  section: ['class', 'aria-label', 'tabindex'],
  strong: [],
  summary: [],
  sup: ['class'],
  table: [],
  tbody: [],
  td: ['class'],
  th: ['class', 'scope'],
  thead: [],
  tr: [],
  ul: [],
};

const VOID = new Set(['br', 'hr', 'img', 'input']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/y;
const TEXT = /(?:[^<>&]|&(?:amp|lt|gt|quot);)+/y;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"]*)")?/g;
const LINK = /^(?:https?:\/\/[^/]|mailto:.|tel:.|#|\/(?!\/))/i;

/**
 * Reads a body's HTML with a grammar far narrower than HTML's: every browser agrees on what it
 * accepts. Fails on any other element, attribute, address, entity or nesting.
 */
export function assertStrictHtml(html: string): void {
  const open: string[] = [];
  let at = 0;
  while (at < html.length) {
    TEXT.lastIndex = at;
    TAG.lastIndex = at;
    const text = TEXT.exec(html);
    const tag = text === null ? TAG.exec(html) : null;
    if (text === null && tag === null)
      assert.unreachable(`can't be read: ${html.slice(at, at + 80)}`);
    at = text === null ? TAG.lastIndex : TEXT.lastIndex;
    if (tag !== null) checkTag(tag, open);
  }
  assert.equal(open, []);
}

function checkTag([tag, slash, name = '', attributes = '']: RegExpExecArray, open: string[]): void {
  const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  assert.ok(allowed, `element ${tag}`);
  if (slash === '/') {
    assert.is(open.pop(), name);
    return;
  }
  const seen = new Set<string>();
  for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    assert.ok(allowed?.includes(attribute), `attribute ${attribute} of ${tag}`);
    assert.not.ok(seen.has(attribute), `twice ${attribute} in ${tag}`);
    seen.add(attribute);
    if (attribute === 'href') assert.match(value, LINK);
    if (attribute === 'src') assert.match(value, /^\/(?!\/)/);
  }
  if (!VOID.has(name)) open.push(name);
}
