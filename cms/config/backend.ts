import type { JsonObject, Site } from '../../core/index.ts';
import type { ConfigOptions } from './options.ts';

const DEFAULT_BRANCH = 'main';

/** The words of the commits that the editors make. */
const COMMIT_MESSAGES: JsonObject = {
  create: 'Créer {{collection}} « {{slug}} »',
  update: 'Modifier {{collection}} « {{slug}} »',
  delete: 'Supprimer {{collection}} « {{slug}} »',
  uploadMedia: 'Ajouter le fichier « {{path}} »',
  deleteMedia: 'Supprimer le fichier « {{path}} »',
};

/** Where the API of a forge is, from the address at which editors sign in to it. */
const API_ROOTS: Readonly<Record<string, string>> = { gitlab: '/api/v4', forgejo: '/api/v1' };

/** Where the editors' work goes: the forge of the settings, or the working tree beside the site. */
export function backendOf({ cms, prefix }: Site, options: ConfigOptions): JsonObject {
  const branch = cms?.branch ?? DEFAULT_BRANCH;
  if (options.local || cms === undefined || cms.name === 'local') {
    const proxy_url = options.proxyUrl ?? `${prefix}/admin/proxy`;
    return { name: 'proxy', proxy_url, branch, commit_messages: COMMIT_MESSAGES };
  }
  const { name, repo, base_url, auth_endpoint, app_id } = cms;
  const api_root = cms.api_root ?? apiRoot(cms);
  return {
    name,
    ...(repo !== undefined && { repo }),
    branch,
    ...(name !== 'github' && { auth_type: 'pkce' }),
    ...(base_url !== undefined && { base_url }),
    ...(api_root !== undefined && { api_root }),
    ...(auth_endpoint !== undefined && { auth_endpoint }),
    ...(app_id !== undefined && { app_id }),
    commit_messages: COMMIT_MESSAGES,
  };
}

/** GitHub's sign-in is at our relay, which says nothing of its API: that is where Decap expects it. */
function apiRoot({ name, base_url }: NonNullable<Site['cms']>): string | undefined {
  const path = API_ROOTS[name];
  return path === undefined || base_url === undefined
    ? undefined
    : `${base_url.replace(/\/+$/, '')}${path}`;
}

/** The hosts that the CMS of a published site speaks to: where it signs in, reads and saves. */
export function forgeHosts(site: Site): string[] {
  const { name, base_url, api_root } = backendOf(site, {});
  if (name === 'proxy') return [];
  const addresses =
    name === 'github' ? [api_root ?? 'https://api.github.com'] : [base_url, api_root];
  return [...new Set(addresses.map((address) => new URL(String(address)).origin))];
}
