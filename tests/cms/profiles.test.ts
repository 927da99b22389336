import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { forgeHosts } from '../../cms/config/backend.ts';
import { decapConfig } from '../../cms/config/config.ts';
import { checkSettings } from '../../core/browser.ts';
import type { JsonObject } from '../../core/index.ts';
import { policyOf, publishedHeaders } from '../../scripts/headers/policies.ts';
import { site, types } from '../core/emit/sample.ts';

const profiles = suite('the forges that the CMS can save to');

/** A forge in `content/site.yml`, what Decap is told of it, and the hosts that its page may reach. */
interface Profile {
  readonly cms: JsonObject;
  readonly backend: JsonObject;
  readonly hosts: readonly string[];
}

const COMMON = { repo: 'equipe/reperes', branch: 'main' };

const PROFILES: Readonly<Record<string, Profile>> = {
  'GitLab of an agency': {
    cms: {
      name: 'gitlab',
      repo: 'equipe/reperes',
      base_url: 'https://gitlab.example/',
      app_id: 'a1',
    },
    backend: {
      name: 'gitlab',
      ...COMMON,
      auth_type: 'pkce',
      base_url: 'https://gitlab.example/',
      api_root: 'https://gitlab.example/api/v4',
      app_id: 'a1',
    },
    hosts: ['https://gitlab.example'],
  },
  'Forgejo, with its API elsewhere': {
    cms: {
      name: 'forgejo',
      repo: 'equipe/reperes',
      branch: 'publie',
      base_url: 'https://forge.example',
      api_root: 'https://api.forge.example/api/v1',
      app_id: 'a1',
    },
    backend: {
      name: 'forgejo',
      ...COMMON,
      branch: 'publie',
      auth_type: 'pkce',
      base_url: 'https://forge.example',
      api_root: 'https://api.forge.example/api/v1',
      app_id: 'a1',
    },
    hosts: ['https://forge.example', 'https://api.forge.example'],
  },
  'Forgejo, with its API where it always is': {
    cms: {
      name: 'forgejo',
      repo: 'equipe/reperes',
      base_url: 'https://codeberg.org',
      app_id: 'a1',
    },
    backend: {
      name: 'forgejo',
      ...COMMON,
      auth_type: 'pkce',
      base_url: 'https://codeberg.org',
      api_root: 'https://codeberg.org/api/v1',
      app_id: 'a1',
    },
    hosts: ['https://codeberg.org'],
  },
  'GitHub, through our relay': {
    cms: {
      name: 'github',
      repo: 'equipe/reperes',
      base_url: 'https://relais.example',
      auth_endpoint: 'auth',
    },
    backend: {
      name: 'github',
      ...COMMON,
      base_url: 'https://relais.example',
      auth_endpoint: 'auth',
    },
    hosts: ['https://api.github.com'],
  },
};

for (const [name, { cms, backend, hosts }] of Object.entries(PROFILES)) {
  profiles(`${name}: Decap is told where to sign in, read and save`, () => {
    const settings = { ...site, cms } as unknown as typeof site;
    assert.equal(
      checkSettings(JSON.stringify({ name: 'X', base_url: 'https://x.example', cms })),
      [],
    );
    const { commit_messages: _words, ...told } = decapConfig({ types, site: settings })
      .backend as JsonObject;
    assert.equal(told, backend);
    assert.equal(forgeHosts(settings), hosts);
  });

  profiles(`${name}: its page may reach that forge and no other host`, () => {
    const csp =
      publishedHeaders(policyOf('admin/index.html'), hosts)['Content-Security-Policy'] ?? '';
    assert.match(csp, `connect-src 'self' blob: ${hosts.join(' ')};`);
    assert.equal([...new Set(csp.match(/https?:[^ ;]+/g))], hosts);
    assert.match(csp, "script-src 'self' 'unsafe-eval';");
  });
}

profiles('a site that is edited on one machine lets its page reach no host', () => {
  assert.equal(forgeHosts(site), []);
  const csp = publishedHeaders(policyOf('admin/index.html'))['Content-Security-Policy'] ?? '';
  assert.not.match(csp, /https?:/);
});

profiles('a forge without what it needs is refused, with the name of what is missing', () => {
  const refusals = (cms: JsonObject) =>
    checkSettings(JSON.stringify({ name: 'X', base_url: 'https://x.example', cms })).map(
      ({ message, hint }) => `${message} ${hint}`,
    );
  const missing = [
    "Le champ « Serveur d'authentification » est obligatoire. Ajoutez « base_url » et sa valeur.",
    'Le champ « Dépôt » est obligatoire. Ajoutez « repo » et sa valeur.',
  ];
  const application =
    "Le champ « Identifiant d'application » est obligatoire. Ajoutez « app_id » et sa valeur.";
  for (const name of ['gitlab', 'forgejo']) {
    assert.equal(refusals({ name }), [application, ...missing], name);
  }
  assert.equal(refusals({ name: 'github' }), missing);
});

profiles.run();
