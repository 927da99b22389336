import type { Schema } from './content-type.ts';
import schema from './site.schema.json' with { type: 'json' };

/** The schema of `content/site.yml`, the one file that belongs to no collection. */
export const siteSchema: Schema = JSON.parse(JSON.stringify(schema));
