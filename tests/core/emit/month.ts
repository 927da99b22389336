import type { Catalog } from '../../../core/catalog/catalog.ts';
import type { Entry } from '../../../core/catalog/entry.ts';
import { makeCatalog } from '../../../core/catalog/make-catalog.ts';
import type { History } from '../../../core/history/history.ts';
import type { JsonObject } from '../../../core/schema/json.ts';
import { site, typesFrom } from './sample.ts';

const text = (title: string) => ({ type: 'string', title, description: `${title}.` });

/** A month of sessions and the formats that they are of, as small as they can be. */
const types = typesFrom({
  month: {
    title: 'Mois',
    description: 'Les séances d’un mois.',
    type: 'object',
    additionalProperties: false,
    'x-collection': { name: 'months', label: 'Calendrier', path: '/calendrier/{id}/' },
    required: ['month', 'sessions'],
    properties: {
      month: text('Mois'),
      sessions: {
        type: 'array',
        title: 'Séances',
        description: 'Les séances.',
        items: {
          type: 'object',
          title: 'Séance',
          description: 'Une séance.',
          additionalProperties: false,
          required: ['date', 'start'],
          properties: {
            date: { ...text('Jour'), format: 'date' },
            start: text('Début'),
            end: text('Fin'),
            sort: { ...text('Forme'), 'x-ref': 'sorts' },
          },
        },
      },
    },
  },
  sort: {
    title: 'Forme',
    description: 'Une forme de séance.',
    type: 'object',
    additionalProperties: false,
    'x-collection': { name: 'sorts', label: 'Formes', path: '/formes/{id}/' },
    properties: {
      duration: { $ref: '#/$defs/duration', title: 'Durée', description: 'Sa durée.' },
      frequency: { $ref: '#/$defs/frequency', title: 'Rythme', description: 'Son rythme.' },
    },
  },
});

/** A published entry of type `month` or `sort`; `more` is what the entry has beside its data. */
export function entry(
  typeName: string,
  id: string,
  data: JsonObject,
  more: Partial<Entry> = {},
): Entry {
  const type = types.find(({ name }) => name === typeName);
  if (type === undefined) throw new Error(`No type ${typeName}`);
  const { name, path } = type.collection;
  return {
    key: `${name}/${id}`,
    id,
    type,
    file: `content/${name}/${id}.yml`,
    data,
    title: String(data.title),
    summary: String(data.summary ?? ''),
    status: 'published',
    hidden: false,
    aliases: [],
    path: path.replace('{id}', id),
    references: [],
    ...more,
  };
}

/** A history in which every entry was changed at the given moment, by key. */
export function historyOf(
  entries: readonly Entry[],
  dates: Readonly<Record<string, string>>,
): History {
  const changes = new Map(
    entries.flatMap(({ key, file }) => {
      const updatedAt = dates[key];
      return updatedAt === undefined
        ? []
        : [[file, { revision: '0123456789'.repeat(4), updatedAt }] as const];
    }),
  );
  return {
    available: true,
    revision: 'f'.repeat(40),
    shallow: false,
    changes,
    events: [],
  };
}

/** A catalog of these entries; without dates, one that Git knows nothing of. */
export function catalogOf(
  entries: readonly Entry[],
  dates?: Readonly<Record<string, string>>,
): Catalog {
  const history: History =
    dates === undefined ? { available: false, reason: 'Essai.' } : historyOf(entries, dates);
  return makeCatalog({ site, types, entries, media: [], history });
}
