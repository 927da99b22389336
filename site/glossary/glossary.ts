import { type Entry, importAll } from '../../core/index.ts';
import { asText } from '../fields/entry-fields.ts';
import { frameId } from '../frame-id.ts';
import type { PageContext } from '../page-context.ts';
import type { Term, TermSource } from './term.ts';

const sources: ReadonlyMap<string, TermSource> = new Map(
  (await importAll<TermSource>(new URL('./terms', import.meta.url), 'term')).map((source) => [
    source.type,
    source,
  ]),
);

const FRENCH = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** The terms that start with one letter. */
export interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/**
 * The words of the content, sorted: every listed entry of a type that has a file in `terms/`, and
 * the `acronym` of any entry, whatever its type.
 */
export function glossaryTerms(context: PageContext): Term[] {
  const listed = [...context.catalog.listed.values()].flat();
  const terms = listed.flatMap((entry) => [...ownTerm(entry, context), ...acronymOf(entry)]);
  return terms.sort(
    (a, b) => FRENCH.compare(a.name, b.name) || (a.entry.key < b.entry.key ? -1 : 1),
  );
}

/** The same terms under their first letters; what starts with none stands under «#». */
export function byLetter(terms: readonly Term[]): Letter[] {
  const letters = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = firstLetter(term.name);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}

/** What an entry is, in a sentence of its own fields; undefined where its type has no such sentence. */
export function definitionOf(entry: Entry, context: PageContext): string | undefined {
  return sources.get(entry.type.name)?.define(entry, context);
}

function ownTerm(entry: Entry, context: PageContext): Term[] {
  const source = sources.get(entry.type.name);
  if (source === undefined) return [];
  const definition = source.define(entry, context);
  return [
    {
      name: entry.title,
      id: frameId(`terme-${entry.type.name}-${entry.id}`),
      kind: entry.type.collection.labelSingular,
      ...(definition !== undefined && definition !== '' && { definition }),
      entry,
    },
  ];
}

function acronymOf(entry: Entry): Term[] {
  const acronym = asText(entry.data.acronym);
  if (acronym === undefined) return [];
  return [
    {
      name: acronym,
      id: frameId(`sigle-${entry.type.name}-${entry.id}`),
      kind: 'Sigle',
      definition: entry.title,
      entry,
    },
  ];
}

function firstLetter(name: string): string {
  const [first = ''] = name.normalize('NFD').replaceAll(/[^\p{L}\p{N}]/gu, '');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
