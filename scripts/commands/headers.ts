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
  const { types } = await loadRepository(root, { history: false });
  const announced = announcements(collectionEnds(types));
  terminal.print(server === 'nginx' ? nginxHeaders(announced) : caddyHeaders(announced));
  return EXIT.ok;
}
