import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '../contestant.ts';
import { installedVersion } from '../installed.ts';
import { writeTree } from '../write-tree.ts';

/** Jekyll; it has no second output for an entry, so a plugin writes the JSON from what was rendered. */
export const contestant: Contestant = {
  name: 'jekyll',
  label: 'Jekyll',
  work: 'page et JSON de chaque entrée, JSON de chaque collection ; sans Liquid dans les textes ni coloration du code',
  version: () => installedVersion('jekyll', '--version'),
  prepare: async ({ repository, folder, frame }) => {
    for (const name of ['projets', 'organisations']) {
      cpSync(join(repository, 'content', name), join(folder, `_${name}`), { recursive: true });
    }
    writeTree(folder, {
      '_config.yml': CONFIG,
      '_layouts/entry.html': `${frame.before}${ARTICLE}${frame.after}`,
      '_plugins/json.rb': PLUGIN,
    });
    return (out) => ['jekyll', 'build', '--quiet', '--source', folder, '--destination', out];
  },
};

const ARTICLE =
  '<article><h1>{{ page.title }}</h1><p>{{ page.summary }}</p>{{ content }}</article>';
const CONFIG = `title: Banc
collections:
  projets: { output: true, permalink: "/projets/:name/" }
  organisations: { output: true, permalink: "/organisations/:name/" }
defaults:
  - scope: { path: "" }
    values: { layout: entry, render_with_liquid: false }
markdown: kramdown
kramdown: { input: GFM, syntax_highlighter: null }
disable_disk_cache: true
`;
const PLUGIN = `require 'json'
sources = {}
Jekyll::Hooks.register(:documents, :pre_render) { |doc| sources[doc.relative_path] = doc.content }
Jekyll::Hooks.register(:site, :post_write) do |site|
  site.collections.each do |name, collection|
    next if name == 'posts'
    items = collection.docs.map do |doc|
      html = doc.content
      text = html.gsub(/<[^>]+>/, '')
      data = doc.data.reject { |key, _| %w[layout render_with_liquid excerpt].include?(key) }
      body = { markdown: sources[doc.relative_path], html: html, text: text }
      item = JSON.generate(data.merge('body' => body))
      File.write(File.join(site.dest, doc.url, 'index.json'), item)
      item
    end
    File.write(File.join(site.dest, "#{name}.json"), %({"data":[#{items.join(',')}]}))
  end
end
`;
