import { withOffset } from '../../../agenda/local-time.ts';
import { isAgenda, type Session, sessionsOf } from '../../../agenda/session.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import type { JsonObject } from '../../../schema/json.ts';
import type { Kind } from '../kind.ts';
import { pageAddress, publisher } from '../terms.ts';

/** A month of sessions is its events. */
export const kind: Kind = {
  fits: isAgenda,
  describe: (entry, catalog) =>
    sessionsOf(entry, catalog).map((session) => ({
      ...eventOf(session, catalog),
      ...(session.format === undefined && { url: pageAddress(entry, catalog) }),
    })),
};

function eventOf({ title, start, end, format }: Session, catalog: Catalog): JsonObject {
  return {
    '@type': 'Event',
    name: title,
    ...(format !== undefined && format.summary !== '' && { description: format.summary }),
    startDate: withOffset(start),
    ...(end !== undefined && { endDate: withOffset(end) }),
    ...(format !== undefined && { url: pageAddress(format, catalog) }),
    organizer: publisher(catalog.site),
  };
}
