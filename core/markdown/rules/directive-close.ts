import type { StateBlock } from 'markdown-it';
import { type BodyState, positionOn, report } from '../body-state.ts';
import { contentStart } from './block-position.ts';

/** A closing line that was met: its colons, its place and the end of the block being parsed. */
interface Closing {
  readonly colons: number;
  readonly line: number;
  readonly endLine: number;
}

/**
 * Closes the innermost container, or the outer one that alone was opened with as many colons.
 * Moving `state.line` to the end is what makes markdown-it leave the container's content: the rule
 * that opened the container then goes back to the line after it.
 */
export function closeDirective(state: StateBlock, body: BodyState, closing: Closing): void {
  const innermost = body.open.at(-1);
  if (innermost === undefined || innermost.level !== state.level) {
    report(
      body,
      {
        code: 'directive-unclosed',
        message: `Cette ligne de deux-points ne ferme aucun bloc.`,
        hint:
          innermost === undefined
            ? 'Retirez-la, ou ajoutez la ligne qui ouvre le bloc.'
            : `Alignez-la sur la ligne qui ouvre « ${innermost.name} ».`,
      },
      positionOn(body, closing.line, contentStart(state, closing.line)),
    );
    state.line = closing.line + 1;
    return;
  }
  const own = innermost.colons === closing.colons || !closesOuter(body, closing.colons);
  innermost.ending = { line: closing.line, own };
  state.line = closing.endLine;
}

/** True when a container directly around the innermost one was opened with this many colons. */
function closesOuter(body: BodyState, colons: number): boolean {
  for (let at = body.open.length - 1; at > 0; at -= 1) {
    const outer = body.open[at - 1];
    if (outer?.level !== (body.open[at]?.level ?? 0) - 1) return false;
    if (outer.colons === colons) return true;
  }
  return false;
}
