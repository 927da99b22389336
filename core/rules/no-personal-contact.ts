import type { ReadEntry } from '../catalog/read-entry.ts';
import { isJsonObject, type Json, pointerToken } from '../schema/json.ts';
import type { Finding, Rule } from './rule.ts';

const EMAIL = /[^\s@<>()«»"']+@[^\s@<>()«»"']+\.[a-z]{2,}/i;
const PHONE =
  /(?<![\d/])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.\u00a0\u202f-]?\d{2}){4}(?!\d)/;

/** Personal collections say who does what; how to reach a person is not published. */
export const rule: Rule = {
  code: 'personal-data',
  description:
    'Une entrée d’une collection de données personnelles ne contient ni adresse électronique ni numéro de téléphone.',
  check: ({ entries }) =>
    [...entries.values()].filter((entry) => entry.type.collection.personal).flatMap(inEntry),
};

function inEntry(entry: ReadEntry): Finding[] {
  return [...inValue(entry.data, '', entry), ...inBody(entry)];
}

function inValue(value: Json, pointer: string, entry: ReadEntry): Finding[] {
  if (typeof value === 'string' || typeof value === 'number') {
    const kind = contactIn(String(value));
    return kind === undefined ? [] : [finding(entry, pointer, kind)];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => inValue(item, `${pointer}/${index}`, entry));
  }
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    inValue(child, `${pointer}/${pointerToken(key)}`, entry),
  );
}

function inBody(entry: ReadEntry): Finding[] {
  const lines = entry.body?.source.split('\n') ?? [];
  return lines.flatMap((line, index) => {
    const match = EMAIL.exec(line) ?? PHONE.exec(line);
    if (match === null) return [];
    const inBodyAt = { line: index + 1, column: match.index + 1 };
    return [{ ...finding(entry, '/body', contactIn(line) ?? ''), inBody: inBodyAt }];
  });
}

function contactIn(text: string): string | undefined {
  if (EMAIL.test(text)) return 'une adresse électronique';
  return PHONE.test(text) ? 'un numéro de téléphone' : undefined;
}

function finding(entry: ReadEntry, pointer: string, kind: string): Finding {
  return {
    entry,
    pointer,
    message: `« ${entry.title} » contient ${kind}.`,
    hint: 'Retirez cette donnée personnelle : le site et son API sont publics.',
  };
}
