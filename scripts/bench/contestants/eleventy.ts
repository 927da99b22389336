import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Contestant } from '../contestant.ts';
import { writeTree } from '../write-tree.ts';

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve('@11ty/eleventy'))), '..');

/** Eleventy as its guide shows it: a template and a layout in Nunjucks for each entry. */
export const contestant: Contestant = {
  name: 'eleventy',
  label: 'Eleventy seul, en Nunjucks',
  work: 'page et JSON de chaque entrée, JSON de chaque collection, relations résolues ; sans coloration du code',
  version: () => JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version,
  prepare: async ({ repository, folder, frame }) => {
    mkdirSync(join(folder, 'content'));
    for (const name of COLLECTIONS) {
      cpSync(join(repository, 'content', name), join(folder, 'content', name), { recursive: true });
      writeTree(folder, { [`content/${name}/${name}.json`]: DIRECTORY_DATA });
    }
    writeTree(folder, {
      'package.json': '{ "type": "module" }',
      'eleventy.config.js': CONFIG,
      'content/entry-json.11ty.js': ENTRY_JSON,
      'content/collection-json.11ty.js': COLLECTION_JSON,
      '_includes/entry.njk': `${raw(frame.before)}${ARTICLE}${raw(frame.after)}`,
    });
    // It takes its folders from the current one.
    const command = 'cd "$1" && exec "$2" "$3" --quiet --output="$4"';
    return (out) => [
      'sh',
      '-c',
      command,
      'sh',
      folder,
      process.execPath,
      join(PACKAGE, 'cmd.cjs'),
      out,
    ];
  },
};

const COLLECTIONS = ['projets', 'organisations'];
const DIRECTORY_DATA = '{ "layout": "entry.njk" }';
const ARTICLE =
  '<article><h1>{{ title }}</h1><p>{{ summary }}</p>{{ content | safe }}<ul>{% for link in relations(organisations, related) %}<li><a href="{{ link.url }}">{{ link.title }}</a></li>{% endfor %}</ul></article>';
const CONFIG = `const byKey = new Map();

export function relationsOf(organisations = [], related = []) {
  return [
    ...organisations.map((id) => 'organisations/' + id),
    ...related.map((id) => 'projets/' + id),
  ].map((key) => ({ title: byKey.get(key).data.title, url: byKey.get(key).url }));
}

export default function (config) {
  for (const name of ${JSON.stringify(COLLECTIONS)}) {
    config.addCollection(name, (api) => {
      const entries = api.getFilteredByGlob('content/' + name + '/*.md');
      for (const entry of entries) byKey.set(name + '/' + entry.fileSlug, entry);
      return entries;
    });
  }
  config.addNunjucksGlobal('relations', relationsOf);
  config.setUseGitIgnore(false);
  return { dir: { input: 'content', includes: '../_includes' }, markdownTemplateEngine: false };
}
`;
const FIELDS = ['title', 'summary', 'mission', 'started_on', 'step', 'kind', 'figures'];
const AS_JSON = `import { relationsOf } from '../eleventy.config.js';

const FIELDS = ${JSON.stringify(FIELDS)};

function asJson(entry) {
  const own = Object.fromEntries(FIELDS.map((name) => [name, entry.data[name]]));
  const html = entry.templateContent;
  const body = { markdown: entry.rawInput, html, text: html.replace(/<[^>]+>/g, '') };
  const { organisations, related } = entry.data;
  return JSON.stringify({ ...own, relations: relationsOf(organisations, related), body });
}
`;
const ENTRY_JSON = `${AS_JSON}
export const data = {
  pagination: { data: 'collections.all', size: 1, alias: 'entry' },
  eleventyExcludeFromCollections: true,
  permalink: ({ entry }) => entry.url + 'index.json',
};
export const render = ({ entry }) => asJson(entry);
`;
const COLLECTION_JSON = `${AS_JSON}
export const data = {
  names: ${JSON.stringify(COLLECTIONS)},
  pagination: { data: 'names', size: 1, alias: 'name' },
  eleventyExcludeFromCollections: true,
  permalink: ({ name }) => '/' + name + '.json',
};
export const render = ({ name, collections }) =>
  '{"data":[' + collections[name].map(asJson).join(',') + ']}';
`;

/** HTML as it is, in a layout of Nunjucks. */
function raw(html: string): string {
  return `{% raw %}${html}{% endraw %}`;
}
