import type { JsonObject } from '../schema/json.ts';
import type { Entry } from './entry.ts';

/** How an entry is published, from its fields: the same for every type. */
export function entryState(data: JsonObject): Pick<Entry, 'status' | 'hidden' | 'aliases'> {
  return {
    status: data.status === 'draft' || data.status === 'archived' ? data.status : 'published',
    hidden: data.hidden === true,
    aliases: Array.isArray(data.aliases) ? data.aliases.map(String) : [],
  };
}
