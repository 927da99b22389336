import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type Catalog,
  isJsonObject,
  type Json,
  loadRepository,
  nodeAt,
  propertyNodes,
  type SchemaNode,
  shapeOf,
  typography,
} from '../../core/index.ts';
import { frenchDate, frenchMonth, frenchNumber, frenchTime } from '../../site/french.ts';
import { pageContextOf } from '../../site/page-context-of.ts';
import { renderEntry } from '../../site/render/entry.tsx';
import { renderHome } from '../../site/render/home.tsx';
import { readable } from './support/render.ts';

/**
 * What pages show in another way, and where: the address, the breadcrumb, the footer, the order of
 * lists, the note at the top of archived pages.
 */
const SHOWN_OTHERWISE = new Set(['path', 'parent', 'status', 'hidden', 'order', 'sort_name']);
/** A legal page is known by its place in the footer; a timeline's days are told by their label. */
const SHOWN_BY_PLACE = new Set(['/kind', '/timeline/from', '/timeline/to', '/variables/name']);
/** Records that their label tells whole. */
const LABELLED = new Set(['duration', 'frequency']);

const test = suite('nothing is lost between a content file and its page');
const { catalog } = await loadRepository(process.cwd(), { history: false });
if (catalog === undefined) throw new Error('The repository’s own content must be valid.');
const context = pageContextOf(catalog);

for (const type of catalog.types.filter(({ collection }) => collection.pages)) {
  test(`${type.name}: every field is on the page`, () => {
    for (const entry of [...catalog.entries.values()].filter((one) => one.type === type)) {
      // The home page bears the site's name.
      const data = entry.path === '/' ? { ...entry.data, title: catalog.site.name } : entry.data;
      const page = readable(
        entry.path === '/' ? renderHome(context) : renderEntry(context, entry.key),
      );
      for (const text of texts(catalog, nodeAt(type.schema), data, '')) {
        const wanted = typography(text).replaceAll(/\s+/g, ' ').trim();
        assert.ok(page.includes(wanted), `${entry.key}: ${wanted}`);
      }
    }
  });
}

/** What a reader must find for a value: its words, its label, or the title of what it names. */
function texts(all: Catalog, node: SchemaNode, value: Json, pointer: string): string[] {
  const shape = shapeOf(node);
  if (isJsonObject(value) && LABELLED.has(node.definition ?? '')) return [String(value.label)];
  if (shape.kind === 'reference') {
    const key = shape.qualified ? String(value) : `${shape.collections[0]}/${value}`;
    return [all.entries.get(key)?.title ?? key];
  }
  if (shape.kind === 'choice') {
    return [shape.choices.find((choice) => choice.value === value)?.label ?? String(value)];
  }
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((item: Json) => texts(all, shape.items, item, pointer));
  }
  if (isJsonObject(value)) {
    return propertyNodes(node).flatMap(({ name, node: property }) => {
      const inside = value[name];
      const place = `${pointer}/${name}`;
      const isElsewhere = SHOWN_OTHERWISE.has(name) || SHOWN_BY_PLACE.has(place);
      return inside === undefined || isElsewhere ? [] : texts(all, property, inside, place);
    });
  }
  return [scalar(value)];
}

function scalar(value: Json): string {
  if (typeof value === 'boolean') return value ? 'Oui' : 'Non';
  if (typeof value === 'number') return frenchNumber(value);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return frenchDate(text);
  if (/^\d{4}-\d\d$/.test(text)) return frenchMonth(text);
  if (/^\d\d:\d\d$/.test(text)) return frenchTime(text);
  return text.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

test.run();
