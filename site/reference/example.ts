import {
  type Catalog,
  type ContentType,
  type Entry,
  isJsonObject,
  type Json,
} from '../../core/index.ts';

/** The listed entry that shows the most fields; the first of them in the list's order. */
export function exampleEntry({ listed }: Catalog, type: ContentType): Entry | undefined {
  const entries = listed.get(type.collection.name) ?? [];
  const fullness = ({ data, body }: Entry): number =>
    Object.keys(data).length + (body === undefined ? 0 : 1);
  const most = Math.max(...entries.map(fullness));
  return entries.find((entry) => fullness(entry) === most);
}

const LONGEST_TEXT = 160;
const LONGEST_LIST = 2;

/** The same value with its long texts and lists cut short by «…», to be read by people alone. */
export function shortened(value: Json): Json {
  if (typeof value === 'string') return shortText(value);
  if (Array.isArray(value)) {
    const kept = value.slice(0, LONGEST_LIST).map(shortened);
    return value.length > LONGEST_LIST ? [...kept, '…'] : kept;
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, shortened(inside)]));
}

function shortText(text: string): string {
  const isAddress = /^https?:\/\/\S*$/.test(text);
  if (text.length <= LONGEST_TEXT || isAddress) return text;
  return `${Array.from(text).slice(0, LONGEST_TEXT).join('').trimEnd()}…`;
}
