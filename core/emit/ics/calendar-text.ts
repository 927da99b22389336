import { plainCharacters } from '../plain-characters.ts';

/** One line of a calendar. `text` is free text; `value` is already in iCalendar's own form. */
export type Property = {
  readonly name: string;
  /** `;TZID=…` and the like; constants of ours. */
  readonly parameters?: string;
} & ({ readonly text: string } | { readonly value: string });

/** A block of a calendar, such as an event, and the blocks inside. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components?: readonly Component[];
}

/** The one serializer of iCalendar (RFC 5545): escaped texts, folded lines, CRLF to the last. */
export function calendarText(component: Component): string {
  return `${linesOf(component).map(folded).join('\r\n')}\r\n`;
}

function linesOf({ name, properties, components = [] }: Component): string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map(lineOf),
    ...components.flatMap(linesOf),
    `END:${name}`,
  ];
}

function lineOf(property: Property): string {
  const value = 'text' in property ? escaped(property.text) : oneLine(property.value);
  return `${property.name}${property.parameters ?? ''}:${value}`;
}

function escaped(text: string): string {
  return plainCharacters(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A value that is no free text has no line break; one that had would begin another property. */
function oneLine(value: string): string {
  return plainCharacters(value).replace(/[\r\n]/g, '\uFFFD');
}

const LONGEST = 75;

/** Breaks a line so that none is over 75 bytes, never inside a character; the mark counts too. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  let text = '';
  let length = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > LONGEST) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += bytes;
  }
  return text;
}
