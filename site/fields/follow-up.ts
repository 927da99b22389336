import { type JsonObject, nodeAt, propertyNodes, shapeOf } from '../../core/index.ts';
import type { EntryFields } from './entry-fields.ts';

/** The fields that serve to follow an entry's life rather than to inform: shown at its end. */
export interface FollowUp {
  readonly sources: readonly JsonObject[];
  readonly gaps: readonly string[];
  readonly aliases: readonly string[];
  readonly isHidden: boolean;
  /** ISO date. */
  readonly reviewBy?: string;
  /** What places the entry in its list: the list shows it, so the page needn't say it. */
  readonly order: string | undefined;
}

/** Takes these fields from an entry. */
export function readFollowUp(fields: EntryFields): FollowUp {
  const reviewBy = fields.text('review_by');
  return {
    sources: fields.objects('sources'),
    gaps: fields.texts('gaps'),
    aliases: fields.texts('aliases'),
    order: readOrder(fields),
    isHidden: fields.flag('hidden') === true,
    ...(reviewBy !== undefined && { reviewBy }),
  };
}

/** The list's order when it is a mere number, or a name written for sorting. */
function readOrder(fields: EntryFields): string | undefined {
  const { schema, collection } = fields.entry.type;
  const property = propertyNodes(nodeAt(schema)).find(({ name }) => name === collection.orderBy);
  if (property === undefined) return undefined;
  const isNumber = shapeOf(property.node).kind === 'integer';
  const value =
    isNumber || property.name.startsWith('sort_') ? fields.value(property.name) : undefined;
  return value === undefined ? undefined : String(value);
}
