import type { StateCore, Token } from 'markdown-it';
import { bodyState } from '../body-state.ts';
import { spanOf } from '../directive-span.ts';
import { inlineText } from '../render/inline-text.ts';
import { slug, UniqueNames } from '../slug.ts';

/** Level of the first headings: a page's own title is the `h1`. */
const TOP = 2;

/**
 * Core rule: gives headings their anchor, and levels of which none is skipped whatever the editor
 * wrote, so that the outline always holds. A container that makes a heading of its label counts as one for its content.
 */
export function headingsRule(state: StateCore): void {
  const body = bodyState(state.env);
  const names = new UniqueNames((name, count) => `${name}-${count}`);
  const outline = new Outline();
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'heading_open') {
      const level = outline.heading(Number(token.tag.slice(1)));
      const text = inlineText(state.tokens[index + 1]?.children ?? []).trim();
      const id = names.take(slug(text));
      setLevel(token, state.tokens[index + 2], level);
      token.attrSet('id', id);
      body.headings.push({ level, id, text });
    } else if (makesHeading(token, 'directive_open')) {
      const span = spanOf(token);
      span.level = outline.enter();
      span.id = names.take(slug(span.label));
    } else if (makesHeading(token, 'directive_close')) outline.leave();
  }
}

function makesHeading(token: Token, type: string): boolean {
  return token.type === type && spanOf(token).directive?.heading === true;
}

function setLevel(opening: Token, closing: Token | undefined, level: number): void {
  opening.tag = `h${level}`;
  if (closing !== undefined) closing.tag = opening.tag;
}

/** The headings that the next one stands under. */
class Outline {
  /** Levels as written. */
  private readonly written: number[] = [];
  /** How many levels were open where each container started. */
  private readonly floors: number[] = [];

  /** The level to render for a heading written with this level. */
  heading(level: number): number {
    const floor = this.floors.at(-1) ?? 0;
    while (this.written.length > floor && (this.written.at(-1) ?? 0) >= level) this.written.pop();
    this.written.push(level);
    return this.level();
  }

  /** Enters a container that makes a heading; returns that heading's level. */
  enter(): number {
    this.written.push((this.written.at(-1) ?? 1) + 0.5);
    this.floors.push(this.written.length);
    return this.level();
  }

  leave(): void {
    const floor = this.floors.pop() ?? 1;
    this.written.length = floor - 1;
  }

  private level(): number {
    return Math.min(TOP - 1 + this.written.length, 6);
  }
}
