import { API_FOLDER, absolute, editAddress } from '../api/addresses.ts';
import { attribution, schemaAddress } from '../api/entry.ts';
import { toJson } from '../api/json.ts';
import { relation } from '../api/relation.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Entry } from '../catalog/entry.ts';
import type { CollectionHealth } from '../health/collection-health.ts';
import { healthOf } from '../health/health.ts';
import type { JsonObject } from '../schema/json.ts';
import { describeHealth } from './contract/health-file.ts';
import type { Emitter } from './emitter.ts';

/** Path in the output of the state of the content. */
export const HEALTH_FILE = `${API_FOLDER}/health.json`;

/** What there is to do on the content, for dashboards and reminders. */
export const emitter: Emitter = {
  describe: describeHealth,
  site: (catalog) => [{ path: HEALTH_FILE, content: () => toJson(healthDocument(catalog)) }],
};

function healthDocument(catalog: Catalog): JsonObject {
  const { site, history } = catalog;
  const health = healthOf(catalog);
  return {
    $schema: schemaAddress(site, 'Health'),
    data: {
      gaps: health.gaps.map(({ entry, gaps }) => ({ ...line(entry, catalog), gaps: [...gaps] })),
      missing_files: health.missingFiles.map((entry) => line(entry, catalog)),
      reviews: health.reviews.map(({ entry, reviewBy }) => ({
        ...line(entry, catalog),
        review_by: reviewBy,
      })),
      orphans: health.orphans.map((entry) => line(entry, catalog)),
      collections: health.collections.map(collectionLine),
    },
    links: {
      self: absolute(site, HEALTH_FILE),
      html: absolute(site, '/etat-du-contenu/'),
    },
    meta: {
      attribution: attribution(site),
      ...(history.available && { revision: history.revision }),
    },
  };
}

function line(entry: Entry, catalog: Catalog): JsonObject {
  return { ...relation(entry.key, catalog), edit_url: editAddress(catalog.site, entry) };
}

function collectionLine(collection: CollectionHealth): JsonObject {
  const { type, count, withGaps, oldestUpdate, latestUpdate } = collection;
  return {
    type: type.name,
    collection: type.collection.name,
    title: type.collection.label,
    count,
    with_gaps: withGaps,
    ...(oldestUpdate !== undefined && { oldest_update: oldestUpdate }),
    ...(latestUpdate !== undefined && { latest_update: latestUpdate }),
  };
}
