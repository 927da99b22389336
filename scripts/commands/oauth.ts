import { once } from 'node:events';
import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes oauth`. */
export const command: Command = {
  summary: 'relaie la connexion des éditeurs à GitHub, qui exige un secret',
  details: `Réglages, dans l’environnement :
  REPERES_OAUTH_SITE           origine du site, par exemple https://site.example
  REPERES_OAUTH_URL            adresse publique de ce relais
  REPERES_OAUTH_CLIENT_ID      identifiant de l’application GitHub
  REPERES_OAUTH_CLIENT_SECRET  son secret
  REPERES_OAUTH_FORGE          adresse de GitHub (par défaut : https://github.com)`,
  options: [
    { flags: '--port <N>', description: 'port (par défaut : 8090)', refuse: refusePort },
    { flags: '--host <HOST>', description: 'adresse d’écoute (par défaut : 127.0.0.1)' },
  ],
  run,
};

async function run({ option, terminal }: Call): Promise<number> {
  const { env } = process;
  const names = ['SITE', 'URL', 'CLIENT_ID', 'CLIENT_SECRET'].map(
    (name) => `REPERES_OAUTH_${name}`,
  );
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) {
    terminal.tell(`Il manque dans l’environnement : ${missing.join(', ')}.`);
    return EXIT.misuse;
  }
  const { oauthRelay } = await import('../oauth/relay.ts');
  const [site = '', address = '', clientId = '', clientSecret = ''] = names.map(
    (name) => env[name],
  );
  const app = oauthRelay({
    site: new URL(site).origin,
    address: address.replace(/\/$/, ''),
    clientId,
    clientSecret,
    forge: (env.REPERES_OAUTH_FORGE ?? 'https://github.com').replace(/\/$/, ''),
  });
  const host = option('host') ?? '127.0.0.1';
  const server = app.listen(Number(option('port') ?? 8090), host);
  await once(server, 'listening');
  terminal.tell(`Relais de connexion pour ${site} : ${address}`);
  await Promise.race(['SIGINT', 'SIGTERM'].map((signal) => once(process, signal)));
  server.closeAllConnections();
  server.close();
  return EXIT.ok;
}

function refusePort(value: string): string | undefined {
  return /^\d{1,5}$/.test(value) ? undefined : `« ${value} » n’est pas un port.`;
}
