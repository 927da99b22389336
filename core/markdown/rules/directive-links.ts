import type { LinkTarget } from '../body.ts';
import { type BodyState, positionOn } from '../body-state.ts';
import type { Directive, DirectiveAttribute } from '../directive.ts';
import type { AttributeValue } from '../directive-values.ts';
import { ENTRY_KEY, readImage, readTarget } from '../link-target.ts';
import type { Opening } from './directive-open.ts';

/** Notes what a directive's attributes point to, so that it is checked like any link. */
export function noteDirectiveLinks(
  body: BodyState,
  directive: Directive,
  attributes: Iterable<readonly [string, AttributeValue]>,
  opening: Opening,
): void {
  for (const [name, { value, column }] of attributes) {
    if (!Object.hasOwn(directive.attributes.properties, name)) continue;
    const target = targetOf(directive.attributes.properties[name], value);
    if (target === undefined) continue;
    const position = positionOn(body, opening.line, opening.start + column);
    body.links.push({ target, ...position, directive: directive.name });
  }
}

function targetOf(schema: DirectiveAttribute | undefined, value: string): LinkTarget | undefined {
  if (schema?.['x-ref'] !== undefined) {
    return ENTRY_KEY.test(value) ? { kind: 'entry', key: value } : undefined;
  }
  if (schema?.format === undefined) return undefined;
  const reading = schema.format === 'media' ? readImage(value) : readTarget(value);
  return 'target' in reading ? reading.target : undefined;
}
