import { isJsonObject } from '../json.ts';

/** What isn't written for readers, or speaks of where the rest comes from. */
const NOT_WORDS = new Set(
  'id type status links meta aliases sources iso8601 unit per review_by'.split(' '),
);

/** Every text that a reader could look for in an entry, the body first, title and summary aside. */
export function textsOf(entry: object, titleField: string): readonly string[] {
  const fields = Object.entries(entry).filter(
    ([name]) => name !== titleField && name !== 'summary' && !NOT_WORDS.has(name),
  );
  const ordered = fields.sort(([a], [b]) => Number(b === 'body') - Number(a === 'body'));
  return ordered.flatMap(([, value]) => textsIn(value));
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^(https?:)?\/\//.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isJsonObject(value)) return [];
  // A body says the same thing three times, a relation is known by its title.
  if (typeof value.html === 'string' && typeof value.text === 'string') return [value.text];
  if (typeof value.api_url === 'string') return textsIn(value.title);
  return Object.entries(value).flatMap(([name, inner]) =>
    NOT_WORDS.has(name) ? [] : textsIn(inner),
  );
}
