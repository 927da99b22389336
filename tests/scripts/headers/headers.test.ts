import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  headersOf,
  POLICIES,
  policyOf,
  publishedHeaders,
} from '../../../scripts/headers/policies.ts';
import { caddyHeaders } from '../../../scripts/headers/servers/caddy.ts';
import { netlifyHeaders } from '../../../scripts/headers/servers/netlify.ts';
import { nginxHeaders } from '../../../scripts/headers/servers/nginx.ts';
import { reperes } from '../reperes.ts';
import { grade } from './grade.ts';

const headers = suite('security headers');

const ZONES: Readonly<Record<string, string>> = {
  'index.html': 'pages',
  'phases/construction/index.html': 'pages',
  'phases/construction/index.md': 'pages',
  'mediatheque/index.html': 'pages',
  'api/index.html': 'pages',
  '.well-known/security.txt': 'pages',
  'api/v1/phases/construction.json': 'api',
  '.well-known/api-catalog': 'api',
  'catalog.jsonld': 'api',
  'feed.xml': 'api',
  'academie/agenda/agenda.ics': 'api',
  'llms.txt': 'api',
  'media/plan.pdf': 'media',
  'admin/index.html': 'admin',
  'admin/config.yml': 'admin',
};

headers('each zone has its own policy, and no address has two', () => {
  for (const [path, name] of Object.entries(ZONES)) {
    assert.is(policyOf(path).name, name, path);
    const fitting = POLICIES.filter(
      ({ pattern }) => pattern !== undefined && new RegExp(pattern).test(`/${path}`),
    );
    assert.ok(fitting.length < 2, path);
  }
});

headers('every zone reaches A+ (100) by the rules of MDN’s Observatory', () => {
  const grades = POLICIES.map((policy) => `${policy.name} ${grade(publishedHeaders(policy))}`);
  assert.equal(grades, ['api 120', 'media 110', 'admin 110', 'pages 130']);
});

headers('the grade is worth something: what is missing costs it', () => {
  assert.is(grade({}), 30);
  const { 'Content-Security-Policy': _, ...open } = publishedHeaders(policyOf('index.html'));
  assert.is(grade(open), 75);
});

headers('a page runs and loads only what is ours, and no other site frames it', () => {
  const csp = headersOf('index.html')['Content-Security-Policy'] ?? '';
  assert.match(csp, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/);
  assert.match(csp, "base-uri 'none'");
  assert.match(csp, "frame-ancestors 'none'");
  assert.not.match(csp, /unsafe-inline|unsafe-eval'? '|https?:|\*/);
});

headers('data is read by every site and never run as a page', () => {
  const data = headersOf('api/v1/index.json');
  assert.is(data['Access-Control-Allow-Origin'], '*');
  assert.is(data['Content-Security-Policy'], "default-src 'none'; frame-ancestors 'none'; sandbox");
  assert.is(data['X-Content-Type-Options'], 'nosniff');
});

headers('the local server asks for no TLS, published sites for two years of it', () => {
  assert.is(headersOf('index.html')['Strict-Transport-Security'], undefined);
  assert.match(netlifyHeaders(['index.html']), 'Strict-Transport-Security: max-age=63072000');
});

headers('the file of static hosts has one rule for each address', () => {
  const rules = netlifyHeaders(Object.keys(ZONES))
    .split('\n')
    .filter((line) => line.startsWith('/'));
  assert.equal(rules, [
    '/',
    '/.well-known/api-catalog',
    '/.well-known/security.txt',
    '/academie/*',
    '/admin/*',
    '/api/',
    '/api/v1/*',
    '/catalog.jsonld',
    '/feed.xml',
    '/llms.txt',
    '/media/*',
    '/mediatheque/*',
    '/phases/*',
  ]);
});

for (const [name, text] of [
  ['nginx', nginxHeaders()],
  ['Caddy', caddyHeaders()],
] as const) {
  headers(`the configuration of ${name} has every header and every type`, () => {
    for (const policy of POLICIES) {
      for (const [header, value] of Object.entries(publishedHeaders(policy))) {
        assert.match(text, header);
        assert.match(text, `"${value}"`);
      }
    }
    assert.match(text, '"text/markdown; charset=utf-8"');
    assert.match(text, '"application/problem+json; charset=utf-8"');
  });
}

headers('each server lets the CMS reach the forge of the site', () => {
  const forge = ['https://gitlab.example'];
  for (const text of [
    nginxHeaders({ forge }),
    caddyHeaders({ forge }),
    netlifyHeaders(['admin/index.html', 'index.html'], { forge }),
  ]) {
    assert.match(text, "connect-src 'self' blob: https://gitlab.example;");
    assert.is(text.match(/gitlab\.example/g)?.length, 2);
  }
});

headers('the command writes them, and knows its servers', async () => {
  assert.is((await reperes(['headers', 'nginx'])).stdout, nginxHeaders());
  const { code, stderr } = await reperes(['headers', 'apache']);
  assert.is(code, 2);
  assert.match(stderr, 'choisissez caddy ou nginx');
});

headers.run();
