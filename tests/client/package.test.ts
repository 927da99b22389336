import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { run } from '../support/command.ts';
import { copyFixture, temporaryFolder } from '../support/folder.ts';
import { compile, ENGINE, emptyProject } from './project.ts';
import { publish } from './published.ts';
import { serveFiles } from './server.ts';

const TYPED = `
import { createClient, type Entry, type Person, type Phase, ReperesError, type Step } from 'reperes-client';
const client = createClient({ baseUrl: 'https://a.example', storage: new Map(), timeout: 1, retries: 0, fetch });
const person: Entry<Person> = await client.people.get('x', { signal: new AbortController().signal });
const [journey] = await client.journeys.list();
const first: Phase | Step | undefined = journey?.steps[0] && await client.follow(journey.steps[0]);
const cited: string[] = person.referenced_by.map((relation) => relation.title);
const { added, manifest } = await client.sync();
for (const entry of added) if (entry.type === 'phase') entry.goal.trim();
await client.sync(manifest);
const [found] = await client.search('x', { collections: ['people'] });
const role: string | undefined = found?.collection === 'people' ? found.entry.role_label : undefined;
const cure = (error: unknown): string => (error instanceof ReperesError ? error.cure + error.status?.toFixed() : '');
for await (const { data, page } of client.phases.pages()) console.log(data[page]?.order.toFixed());
// @ts-expect-error: no such collection
client.persons;
// @ts-expect-error: no such field
person.telephone;
// @ts-expect-error: another repository's collections need their table
createClient<{ a: { type: 'a'; id: string } }>({ baseUrl: 'https://a.example' });
console.log(first?.title, cited, role, cure);
`;

const FOREIGN = `
import { createClient } from 'reperes-client';
import { type Collections, collections } from './types.generated.ts';
const client = createClient<Collections>({ baseUrl: process.argv[2] ?? '', collections });
const [guide] = await client.guides.list();
const relation = guide?.topics?.[0];
const topic = relation && (await client.follow(relation));
const kind: 'topic' | undefined = topic?.type;
console.log(guide?.id, kind, topic?.title, Object.keys(collections).join(' '));
// @ts-expect-error: a collection of another repository
client.people;
`;

const test = suite<{ tarball: string; project: string }>('the package that consumers install');

test.before(async (context) => {
  const folder = temporaryFolder();
  const cwd = join(ENGINE, 'client');
  const packed = await run('npm', ['pack', '--pack-destination', folder], { cwd });
  assert.is(packed.code, 0, packed.stderr);
  context.tarball = join(folder, readdirSync(folder)[0] ?? '');
  context.project = emptyProject();
  // Nothing answers under this address: whatever asks the network fails.
  const args = ['install', '--offline', '--registry', 'http://127.0.0.1:1', context.tarball];
  const installed = await run('npm', args, { cwd: context.project });
  assert.is(installed.code, 0, installed.stderr);
});

test('needs nothing else, and brings nothing but itself', ({ project }) => {
  assert.equal(
    readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.')),
    ['reperes-client'],
  );
  const folder = join(project, 'node_modules/reperes-client');
  assert.equal(readdirSync(folder).toSorted(), ['README.md', 'dist', 'package.json']);
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true });
  const names = files.filter((file) => file.isFile()).map(({ name }) => name);
  assert.equal(
    names.filter((name) => !name.endsWith('.d.ts')),
    ['index.js'],
  );
  const own = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const engine = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8'));
  assert.equal([own.version, own.license], [engine.version, engine.license]);
  assert.is(own.dependencies ?? own.peerDependencies, undefined);
});

test('is small enough to be sent to a browser as it is', ({ project }) => {
  const file = join(project, 'node_modules/reperes-client/dist/index.js');
  const text = readFileSync(file, 'utf8');
  assert.ok(text.length < 40_000, `${text.length} characters`);
  assert.not.match(text, /\b(import|require)\b[^\n]*['"]node:/);
});

for (const environment of ['browser', 'node'] as const) {
  test(`compiles in strict mode in a project for ${environment}`, async ({ project }) => {
    writeFileSync(join(project, 'typed.ts'), TYPED);
    assert.is(await compile(project, 'typed.ts', environment), '');
  });
}

test('is typed by the schemas of any repository, and reads its API', async ({ project }) => {
  const root = copyFixture(join(ENGINE, 'tests/fixtures/minimal'));
  const command = [join(ENGINE, 'scripts/reperes.js'), 'generate', '--root', root];
  const { code, stderr } = await run(process.execPath, command);
  assert.is(code, 0, stderr);
  copyFileSync(join(root, 'client/src/types.generated.ts'), join(project, 'types.generated.ts'));
  writeFileSync(join(project, 'foreign.ts'), FOREIGN);
  assert.is(await compile(project, 'foreign.ts', 'node'), '');
  const server = await serveFiles(await publish(root));
  const ran = await run(join(ENGINE, 'node_modules/.bin/tsx'), ['foreign.ts', server.url], {
    cwd: project,
  });
  await server.close();
  assert.is(ran.stdout, 'demenager topic Logement events guides topics\n', ran.stderr);
});

test.run();
