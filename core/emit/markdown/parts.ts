import { absolute } from '../../api/addresses.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Entry } from '../../catalog/entry.ts';
import { escapeMarkdown, escapeMarkdownLine } from '../../markdown/escape.ts';
import { isJsonObject, type Json, type JsonObject } from '../../schema/json.ts';
import { markdownLink } from './text.ts';

/** The parts of a text, an empty line between them; empty ones are left out. */
export function inParts(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What a reader has to know before anything else. */
export function notice({ status }: Entry): string {
  return status === 'archived'
    ? '> Page archivée : elle n’est plus mise à jour, et reste accessible pour mémoire.'
    : '';
}

/** Where the facts come from, and what was corrected on the way. */
export function sourcesPart({ data }: Entry): string {
  const { sources } = data;
  const known = Array.isArray(sources) ? sources.filter(isJsonObject) : [];
  return known.length === 0 ? '' : ['## Sources', '', ...known.map(sourceLine)].join('\n');
}

function sourceLine({ document, section, note }: JsonObject): string {
  const told = [document, section]
    .filter((part) => part !== undefined)
    .map(written)
    .join(', ');
  return `- ${told}${note === undefined ? '' : ` : ${written(note)}`}`;
}

function written(value: Json | undefined): string {
  return escapeMarkdownLine(String(value));
}

/** Entries as a list that leads from twin to twin. */
export function entryLinks(entries: readonly Entry[], { site }: Catalog): string {
  return entries
    .map(({ title, summary, path }) => {
      const link = markdownLink(title, absolute(site, `${path}index.md`));
      return `- ${link}${summary === '' ? '' : ` : ${escapeMarkdown(summary).trim()}`}`;
    })
    .join('\n');
}
