import { createServer, type Server } from 'node:http';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listen } from '../../../scripts/serve/listen.ts';
import { freePort } from '../../support/port.ts';

const listening = suite('port of the server');

const servers: Server[] = [];

function newServer(): Server {
  const server = createServer();
  servers.push(server);
  return server;
}

listening.after(() => {
  for (const server of servers) server.close();
});

listening('is exactly the one asked for', async () => {
  const port = await freePort();
  assert.equal(await listen(newServer(), '127.0.0.1', port), { port });
});

listening('is refused in French when it is taken', async () => {
  const { port } = await listen(newServer(), '127.0.0.1', 0);
  const { refused } = await listen(newServer(), '127.0.0.1', port);
  assert.is(refused, `Le port ${port} est déjà pris : choisissez-en un autre, ou aucun.`);
});

listening('is the next free one from 8080 when none is asked for', async () => {
  const first = await listen(newServer(), '127.0.0.1', undefined);
  const second = await listen(newServer(), '127.0.0.1', undefined);
  assert.ok((first.port ?? 0) >= 8080);
  assert.ok((second.port ?? 0) > (first.port ?? 0));
});

listening('says when the address is not of this machine', async () => {
  const { refused } = await listen(newServer(), '192.0.2.1', 0);
  assert.is(refused, '« 192.0.2.1 » n’est pas une adresse de cette machine.');
});

listening.run();
