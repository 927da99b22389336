import { join } from 'node:path';
import type { Contestant } from '../contestant.ts';
import { installedVersion } from '../installed.ts';
import { writeTree } from '../write-tree.ts';

/** Hugo, with the data of an entry made once for its own JSON and its collection's. */
export const contestant: Contestant = {
  name: 'hugo',
  label: 'Hugo',
  work: 'page et JSON de chaque entrée, JSON de chaque collection, relations résolues ; sans coloration du code',
  version: () => installedVersion('hugo', 'version'),
  prepare: async ({ repository, folder, frame }) => {
    writeTree(folder, {
      'config.toml': configOf(join(repository, 'content')),
      'layouts/_default/single.html': `${frame.before}${ARTICLE}${frame.after}`,
      'layouts/_default/list.html': `${frame.before}${LIST}${frame.after}`,
      'layouts/index.html': `${frame.before}${frame.after}`,
      'layouts/_default/single.json.json':
        '{{ partialCached "entry.html" . .RelPermalink | jsonify }}',
      'layouts/_default/list.json.json': COLLECTION,
      'layouts/partials/entry.html': ENTRY,
    });
    return (out) => ['hugo', '--quiet', '--source', folder, '--destination', out];
  },
};

function configOf(content: string): string {
  return `baseURL = "https://banc.example/"
contentDir = ${JSON.stringify(content)}
disableKinds = ["RSS", "sitemap", "taxonomy", "term", "404", "robotsTXT"]
[outputs]
  home = ["HTML"]
  section = ["HTML", "JSON"]
  page = ["HTML", "JSON"]
[markup.highlight]
  codeFences = false
`;
}

const RELATIONS = `{{ range .Params.organisations }}{{ with site.GetPage (printf "/organisations/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}{{ range .Params.related }}{{ with site.GetPage (printf "/projets/%s" .) }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}{{ end }}`;
const ARTICLE = `<article><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .Content }}<ul>${RELATIONS}</ul></article>`;
const LIST = `<ul>{{ range first 100 .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>`;
const COLLECTION = `{{ $data := slice }}{{ range .Pages }}{{ $data = $data | append (partialCached "entry.html" . .RelPermalink) }}{{ end }}{{ dict "data" $data | jsonify }}`;
const ENTRY = `{{ $relations := slice }}{{ range .Params.organisations }}{{ with site.GetPage (printf "/organisations/%s" .) }}{{ $relations = $relations | append (dict "title" .Title "html_url" .Permalink) }}{{ end }}{{ end }}{{ range .Params.related }}{{ with site.GetPage (printf "/projets/%s" .) }}{{ $relations = $relations | append (dict "title" .Title "html_url" .Permalink) }}{{ end }}{{ end }}{{ return (dict "id" .File.ContentBaseName "title" .Title "summary" .Params.summary "mission" .Params.mission "started_on" .Params.started_on "step" .Params.step "figures" .Params.figures "relations" $relations "html_url" .Permalink "body" (dict "markdown" .RawContent "html" .Content "text" .Plain)) }}`;
