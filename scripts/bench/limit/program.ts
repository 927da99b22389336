/** The bare limit: a whole program, bundled for itself, that does the least and does it simply. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import MarkdownIt from 'markdown-it';
import type { Frame } from '../contestant.ts';

const [repository = '', layout = '', out = ''] = process.argv.slice(2);
const frame: Frame = JSON.parse(readFileSync(layout, 'utf8'));
const markdown = new MarkdownIt();

for (const collection of ['organisations', 'projets']) {
  const folder = join(repository, 'content', collection);
  const items = readdirSync(folder).map((file) => writeEntry(collection, folder, file));
  writeFileSync(join(out, `${collection}.json`), `{"data":[${items.join(',')}]}\n`);
}

/** Writes the two files of an entry, and returns its JSON. */
function writeEntry(collection: string, folder: string, file: string): string {
  // Without options the splitter would keep every file in a cache.
  const { data, content } = matter(readFileSync(join(folder, file), 'utf8'), {});
  const html = markdown.render(content);
  const text = html.replace(/<[^>]+>/g, '');
  const json = JSON.stringify({ ...data, body: { markdown: content, html, text } });
  const own = join(out, collection, file.slice(0, -'.md'.length));
  mkdirSync(own, { recursive: true });
  const article = `<article><h1>${data.title}</h1><p>${data.summary}</p>${html}</article>`;
  writeFileSync(join(own, 'index.html'), frame.before + article + frame.after);
  writeFileSync(join(own, 'index.json'), json);
  return json;
}
