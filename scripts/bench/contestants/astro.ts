import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ENGINE } from '../../build/engine.ts';
import type { Contestant } from '../contestant.ts';
import { writeTree } from '../write-tree.ts';

/** Its own folder, where whoever wants it measured installs it. */
const FOLDER = join(ENGINE, '.cache/peers/astro');
const MANIFEST = join(FOLDER, 'node_modules/astro/package.json');

/** Astro, with its content collections and what they have rendered already. */
export const contestant: Contestant = {
  name: 'astro',
  label: 'Astro',
  work: 'page et JSON de chaque entrée, JSON de chaque collection, relations résolues ; sans coloration du code',
  version: () =>
    existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')).version : undefined,
  prepare: async ({ repository, folder, frame }) => {
    writeTree(folder, {
      'package.json': '{ "type": "module" }',
      'astro.config.mjs': CONFIG,
      'src/frame.json': JSON.stringify(frame),
      'src/content.config.mjs': collectionsIn(repository),
      'src/entries.mjs': ENTRIES,
      'src/pages/[collection]/[id]/index.astro': PAGE,
      'src/pages/[collection]/[id].json.js': ENTRY_JSON,
      'src/pages/[collection].json.js': COLLECTION_JSON,
    });
    symlinkSync(join(FOLDER, 'node_modules'), join(folder, 'node_modules'));
    const command =
      'cd "$1" && ASTRO_TELEMETRY_DISABLED=1 exec "$2" "$3" build --force --outDir "$4"';
    const program = join(folder, 'node_modules/astro/astro.js');
    return (out) => ['sh', '-c', command, 'sh', folder, process.execPath, program, out];
  },
};

const COLLECTIONS = ['projets', 'organisations'];
const CONFIG = `export default {
  output: 'static',
  build: { format: 'directory' },
  markdown: { syntaxHighlight: false, smartypants: false },
};
`;

function collectionsIn(repository: string): string {
  const each = COLLECTIONS.map(
    (name) =>
      `  ${name}: defineCollection({ loader: glob({ pattern: '*.md', base: ${JSON.stringify(join(repository, 'content', name))} }) }),`,
  );
  return `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
${each.join('\n')}
};
`;
}

const ENTRIES = `import { getCollection } from 'astro:content';

const names = ${JSON.stringify(COLLECTIONS)};
export const lists = Object.fromEntries(
  await Promise.all(names.map(async (name) => [name, await getCollection(name)])),
);
const byKey = new Map(
  Object.entries(lists).flatMap(([name, entries]) => entries.map((entry) => [name + '/' + entry.id, entry])),
);

export function relationsOf({ organisations = [], related = [] }) {
  const keys = [...organisations.map((id) => 'organisations/' + id), ...related.map((id) => 'projets/' + id)];
  return keys.map((key) => ({ title: byKey.get(key).data.title, url: '/' + key + '/' }));
}

export function entryPaths() {
  return Object.entries(lists).flatMap(([collection, entries]) =>
    entries.map((entry) => ({ params: { collection, id: entry.id }, props: { entry } })),
  );
}

const FIELDS = ['title', 'summary', 'mission', 'started_on', 'step', 'kind', 'figures'];
export function asJson({ data, body: markdown, rendered: { html } }) {
  const own = Object.fromEntries(FIELDS.map((name) => [name, data[name]]));
  const body = { markdown, html, text: html.replace(/<[^>]+>/g, '') };
  return JSON.stringify({ ...own, relations: relationsOf(data), body });
}
`;
const PAGE = `---
import { entryPaths, relationsOf } from '../../../entries.mjs';
import frame from '../../../frame.json';

export const getStaticPaths = entryPaths;
const { entry } = Astro.props;
const { title, summary } = entry.data;
---
<Fragment set:html={frame.before} /><article><h1>{title}</h1><p>{summary}</p><Fragment set:html={entry.rendered.html} /><ul>{relationsOf(entry.data).map((link) => <li><a href={link.url}>{link.title}</a></li>)}</ul></article><Fragment set:html={frame.after} />
`;
const ENTRY_JSON = `import { asJson, entryPaths } from '../../entries.mjs';

export const getStaticPaths = entryPaths;
export const GET = ({ props }) => new Response(asJson(props.entry));
`;
const COLLECTION_JSON = `import { asJson, lists } from '../entries.mjs';

export const getStaticPaths = () => Object.keys(lists).map((collection) => ({ params: { collection } }));
export const GET = ({ params }) =>
  new Response('{"data":[' + lists[params.collection].map(asJson).join(',') + ']}');
`;
