import { type Call, type Command, EXIT } from '../command.ts';

const SERVERS = ['caddy', 'nginx'];

/** `reperes headers`. */
export const command: Command = {
  summary: 'écrit les en-têtes de sécurité pour le serveur qui publiera le site',
  details: 'Netlify et Cloudflare Pages lisent le fichier _headers que la construction écrit.',
  arguments: [{ usage: '<server>', description: `serveur : ${SERVERS.join(' ou ')}` }],
  run,
};

async function run({ root, arguments: [server = ''], terminal }: Call): Promise<number> {
  if (!SERVERS.includes(server)) {
    terminal.tell(`« ${server} » n’est pas un serveur connu : choisissez ${SERVERS.join(' ou ')}.`);
    return EXIT.misuse;
  }
  const { caddyHeaders } = await import('../headers/servers/caddy.ts');
  const { nginxHeaders } = await import('../headers/servers/nginx.ts');
  const { announcements } = await import('../headers/announcements.ts');
  const { collectionEnds, loadRepository } = await import('../../core/index.ts');
  const { forgeHosts } = await import('../../cms/config/backend.ts');
  const { siteIn } = await import('../build/cms-environment.ts');
  const { types, catalog } = await loadRepository(root, { history: false });
  if (catalog === undefined) {
    terminal.tell('Les contenus ont des erreurs : corrigez-les d’abord (reperes validate).');
    return EXIT.problems;
  }
  const site = siteIn(process.env, catalog.site);
  if ('message' in site) {
    terminal.tell(`${site.message}\n${site.hint}`);
    return EXIT.problems;
  }
  const announced = announcements(collectionEnds(types));
  const write = server === 'nginx' ? nginxHeaders : caddyHeaders;
  terminal.print(write({ prefix: site.prefix, announced, forge: forgeHosts(site) }));
  return EXIT.ok;
}
