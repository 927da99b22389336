import { objectAt } from './complete.ts';
import type { Collection, Schema } from './content-type.ts';

/** Reads `x-collection` and fills in its defaults; the schema has passed the dialect. */
export function readCollection(schema: Schema): Collection {
  const written = objectAt(schema, 'x-collection');
  const text = (key: string, fallback: string): string => {
    const value = written[key];
    return typeof value === 'string' ? value : fallback;
  };
  const name = text('name', '');
  const label = text('label', String(schema.title ?? name));
  const format = written.format === 'md' ? 'md' : 'yml';
  const path = text('path', `/${name}/{id}/`);
  return {
    name,
    label,
    labelSingular: text('label_singular', String(schema.title ?? label)),
    ...(typeof written.description === 'string' && { description: written.description }),
    format,
    body: bodyOf(format, written.body),
    path,
    listPath: listPathOf(path, name),
    titleField: text('title', 'title'),
    ...(typeof written.order_by === 'string' && { orderBy: written.order_by }),
    personal: written.personal === true,
    pages: written.pages !== false,
  };
}

function bodyOf(format: Collection['format'], written: unknown): Collection['body'] {
  if (format !== 'md' || written === false) return 'none';
  return written === 'required' ? 'required' : 'optional';
}

function listPathOf(path: string, name: string): string {
  const start = path.slice(0, path.indexOf('{id}'));
  return start === '/' ? `/${name}/` : start;
}
