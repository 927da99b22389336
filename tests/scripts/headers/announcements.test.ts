import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { announcedHeaders, announcements } from '../../../scripts/headers/announcements.ts';
import { caddyHeaders } from '../../../scripts/headers/servers/caddy.ts';
import { netlifyHeaders } from '../../../scripts/headers/servers/netlify.ts';
import { nginxHeaders } from '../../../scripts/headers/servers/nginx.ts';

const ANNOUNCED = announcements([
  { collection: 'tools', since: '2026-01-01', sunset: '2028-01-01' },
  { collection: 'old-notes' },
]);

const test = suite('headers of what will go');

test('are those of RFC 9745 and RFC 8594', () => {
  assert.equal(
    ANNOUNCED.map(({ headers }) => headers),
    [
      {
        Deprecation: '@1767225600',
        Sunset: 'Sat, 01 Jan 2028 00:00:00 GMT',
        'Access-Control-Expose-Headers': 'Deprecation, Sunset',
      },
      { Deprecation: '@0', 'Access-Control-Expose-Headers': 'Deprecation, Sunset' },
    ],
  );
});

test('come with every file of the collection and with no other', () => {
  const has = (path: string) => 'Deprecation' in announcedHeaders(path, ANNOUNCED);
  for (const path of [
    'tools.json',
    'tools.csv',
    'tools.ndjson',
    'tools/x.json',
    'tools/page/2.json',
  ])
    assert.ok(has(`api/v1/${path}`), path);
  for (const path of ['toolset.json', 'index.json', 'old.json', 'tools.tableschema.json'])
    assert.not.ok(has(`api/v1/${path}`), path);
  assert.not.ok(has('tools/index.html'));
});

test('stand in the file of static hosts beside the zones, each address once', () => {
  const text = netlifyHeaders(['index.html', 'api/v1/tools.json'], { announced: ANNOUNCED });
  assert.match(text, '\n/api/v1/tools/*\n  Deprecation: @1767225600\n  Sunset: Sat, 01 Jan 2028');
  assert.match(text, '\n/api/v1/old-notes.json\n  Deprecation: @0\n');
  assert.is(text.match(/^\/api\/v1\/tools\.json$/gm)?.length, 1);
});

test('stand in the configurations of nginx and Caddy', () => {
  const nginx = nginxHeaders({ announced: ANNOUNCED });
  assert.match(
    nginx,
    [
      'map $uri $reperes_deprecation {',
      '  "~^/api/v1/tools(?:/|[.](?:json|ndjson|csv)$)" "@1767225600";',
      '  "~^/api/v1/old-notes(?:/|[.](?:json|ndjson|csv)$)" "@0";',
      '  default "";',
      '}',
    ].join('\n'),
  );
  assert.match(nginx, 'add_header Deprecation $reperes_deprecation always;');
  assert.match(nginx, 'add_header Sunset $reperes_sunset always;');
  assert.match(
    caddyHeaders({ announced: ANNOUNCED }),
    [
      '@deprecated_old_notes path_regexp ^/api/v1/old-notes(?:/|[.](?:json|ndjson|csv)$)',
      'header @deprecated_old_notes {',
      '  Deprecation "@0"',
    ].join('\n'),
  );
});

test.run();
