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

/** Where the editors' work goes: the forge of the settings, or the working tree beside the site. */
export function backendOf({ cms, prefix }: Site, options: ConfigOptions): JsonObject {
  const branch = cms?.branch ?? DEFAULT_BRANCH;
  if (options.local || cms === undefined || cms.name === 'local') {
    const proxy_url = options.proxyUrl ?? `${prefix}/admin/proxy`;
    return { name: 'proxy', proxy_url, branch, commit_messages: COMMIT_MESSAGES };
  }
  const { name, repo, base_url, api_root, auth_endpoint, app_id } = cms;
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
