import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  type ClientOptions,
  createClient,
  HttpError,
  InvalidResponseError,
  NetworkError,
  ReperesError,
  TimeoutError,
} from '../../client/src/index.ts';
import { errorOf, notesClient } from './clients.ts';
import { content, cut, silence, stall, status } from './faults.ts';
import { NOTES, publishNotes } from './published.ts';
import { type Fault, type StaticServer, serveFiles } from './server.ts';

const LIST = 'api/v1/notes.json';

const test = suite<{ server: StaticServer }>('the client when things go wrong');

test.before(async (context) => {
  context.server = await serveFiles(await publishNotes(NOTES));
});

test.before.each(({ server }) => {
  server.asked.length = 0;
  server.faults.clear();
});

test.after(({ server }) => server.close());

/** Asks for the notes while the server has these faults, one after the other. */
function listAmid(server: StaticServer, faults: Fault[], options: Partial<ClientOptions> = {}) {
  server.faults.set(LIST, faults);
  return notesClient({ baseUrl: server.url, ...options }).notes.list();
}

test('a server in trouble twice is asked a third time', async ({ server }) => {
  const notes = await listAmid(server, [status(500), status(503)]);
  assert.is(notes.length, 3);
  assert.is(server.asked.length, 3);
});

test('a connection that breaks is tried again', async ({ server }) => {
  assert.is((await listAmid(server, [cut])).length, 3);
  assert.is(server.asked.length, 2);
});

test('a server that stays in trouble is an error with its status', async ({ server }) => {
  const error = await errorOf(listAmid(server, [status(502), status(502)], { retries: 1 }));
  assert.instance(error, HttpError);
  assert.instance(error, ReperesError);
  const { code, status: told, url, name, message, cure } = error as HttpError;
  assert.equal([code, told, url, name], ['http', 502, `${server.url}/${LIST}`, 'HttpError']);
  assert.is(message, `Le serveur a répondu 502. (${url}) ${cure}`);
  assert.is(cure, 'Réessayez plus tard.');
  assert.is(server.asked.length, 2);
});

test('an overwhelmed server is left alone as long as it asks', async ({ server }) => {
  const started = performance.now();
  assert.is((await listAmid(server, [status(429, { 'retry-after': '1' })])).length, 3);
  assert.ok(performance.now() - started >= 990);
});

test('a server that asks for more time than anyone has is not waited for', async ({ server }) => {
  const error = await errorOf(listAmid(server, [status(503, { 'retry-after': '3600' })]));
  assert.is((error as HttpError).retryAfter, 3600);
  assert.is((error as HttpError).cure, 'Réessayez dans 3600 s.');
  assert.is(server.asked.length, 1);
});

test('a date in Retry-After is understood', async ({ server }) => {
  const past = new Date(0).toUTCString();
  assert.is((await listAmid(server, [status(503, { 'retry-after': past })])).length, 3);
});

test('a refusal that time won’t change is not asked again', async ({ server }) => {
  for (const code of [400, 401, 403, 404, 410]) {
    server.asked.length = 0;
    const error = await errorOf(listAmid(server, [status(code)]));
    assert.is((error as ReperesError).status, code);
    assert.is(server.asked.length, 1, `${code}`);
  }
});

test('an answer that never comes, or never ends, is given up in time', async ({ server }) => {
  for (const fault of [silence, stall]) {
    server.asked.length = 0;
    const error = await errorOf(listAmid(server, [fault], { timeout: 100 }));
    assert.instance(error, TimeoutError);
    assert.match((error as Error).message, '100 ms');
    assert.is(server.asked.length, 1);
  }
});

test('what isn’t this API’s JSON is told as such', async ({ server }) => {
  const answers = [
    '{"data":[{"type":"note"',
    '<!doctype html><title>Portail</title>',
    '[]',
    'null',
    '',
    '{"data":{}}',
    '{"data":[{"type":"note"}]}',
    new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
  ];
  for (const answer of answers) {
    const error = await errorOf(listAmid(server, [content(answer)]));
    assert.instance(error, InvalidResponseError, String(answer));
    assert.match((error as ReperesError).cure, 'baseUrl');
  }
});

test('a host that nobody serves is a network error, with its cause', async () => {
  const client = notesClient({ baseUrl: 'http://127.0.0.1:1', retries: 0 });
  const error = await errorOf(client.notes.get('premiere'));
  assert.instance(error, NetworkError);
  assert.instance((error as Error).cause, TypeError);
  assert.is((error as NetworkError).status, undefined);
});

test('an abort ends the call with the signal’s own reason', async ({ server }) => {
  const reason = new Error('the reader left');
  server.faults.set(LIST, [silence]);
  const controller = new AbortController();
  const call = errorOf(
    notesClient({ baseUrl: server.url }).notes.list({ signal: controller.signal }),
  );
  server.onRequest = () => controller.abort(reason);
  assert.is(await call, reason);
  server.onRequest = () => undefined;
});

test('an abort ends the wait between two attempts', async ({ server }) => {
  server.faults.set(LIST, [status(503, { 'retry-after': '20' })]);
  const signal = AbortSignal.timeout(150);
  const started = performance.now();
  const error = await errorOf(notesClient({ baseUrl: server.url }).notes.list({ signal }));
  assert.is((error as Error).name, 'TimeoutError');
  assert.not.instance(error, ReperesError);
  assert.ok(performance.now() - started < 5000);
});

test('a signal that is already aborted asks nothing', async ({ server }) => {
  const signal = AbortSignal.abort();
  const { notes, search } = notesClient({ baseUrl: server.url });
  for (const call of [
    notes.list({ signal }),
    notes.get('x', { signal }),
    search('x', { signal }),
  ]) {
    assert.is(((await errorOf(call)) as Error).name, 'AbortError');
  }
  assert.equal(server.asked, []);
});

test('options that can’t be right are refused at once', () => {
  const baseUrl = 'https://a.example';
  for (const options of [
    { baseUrl: 'a.example' },
    { baseUrl: '' },
    { baseUrl: 'ftp://a.example' },
    { baseUrl, timeout: 0 },
    { baseUrl, timeout: Number.NaN },
    { baseUrl, retries: -1 },
    { baseUrl, retries: 0.5 },
  ]) {
    assert.throws(
      () => createClient(options),
      (error: unknown) => error instanceof TypeError && error.message.includes('attend'),
    );
  }
});

test('another fetch may take the place of the environment’s own', async () => {
  const asked: string[] = [];
  const client = notesClient({
    baseUrl: 'https://a.example/sous/',
    fetch: async (input) => {
      asked.push(String(input));
      return Response.json({ data: [] });
    },
  });
  assert.equal(await client.people.list(), []);
  assert.equal(asked, ['https://a.example/sous/api/v1/people.json']);
});

test.run();
