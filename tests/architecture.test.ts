import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['core', 'site', 'cms', 'client', 'scripts'];
const IMPORT = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;

/** A source file of a room, with what it imports. */
interface Module {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Paths from the root for files of ours, package names for the others. */
  readonly imports: readonly string[];
}

const modules = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|js)$/.test(name) && !/(^|\/)(node_modules|dist)\//.test(name))
    .map((name) => readModule(room, join(room, name))),
);

function readModule(room: string, path: string): Module {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, room, text, imports: importsOf(text, path) };
}

function importsOf(text: string, path: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, name = '']) =>
    name.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(path), name)) : name,
  );
}

/** Each module of the rooms with an import that `isForbidden` refuses, as `file → import`. */
function breaches(rooms: readonly string[], isForbidden: (name: string, from: Module) => boolean) {
  return modules
    .filter((module) => rooms.includes(module.room))
    .flatMap((module) =>
      module.imports
        .filter((name) => isForbidden(name, module))
        .map((name) => `${module.path} → ${name}`),
    );
}

const roomOf = (name: string): string => name.split('/')[0] ?? '';

const test = suite('the house');

test('has modules to look at in every room that is open', () => {
  assert.ok(modules.length > 100, `${modules.length} modules`);
});

test('the core knows no other room, no Eleventy, no Decap, no terminal, no browser', () => {
  const strangers = /^(@11ty\/|decap|preact|commander|express|playwright|node:readline|node:tty)/;
  const found = breaches(
    ['core'],
    (name) => strangers.test(name) || ['site', 'cms', 'client', 'scripts'].includes(roomOf(name)),
  );
  assert.equal(found, []);
});

// What runs in an editor's browser can't pass the main door, behind which files are read; who
// prepares data for it may use the same words.
const BROWSER_DOOR = 'core/browser.ts';
// What compiles the engine has none of it loaded yet.
const COMPILER_DOOR = 'core/modules.ts';
// What tells that nothing has changed loads nothing.
const LISTING_DOOR = 'core/listing.ts';

test('the other rooms enter the core by its doors only', () => {
  const found = breaches(
    ['site', 'cms', 'client', 'scripts'],
    (name, { path, room }) =>
      roomOf(name) === 'core' &&
      name !== 'core/index.ts' &&
      !(name === BROWSER_DOOR && (room === 'cms' || room === 'scripts')) &&
      !(name === COMPILER_DOOR && path.startsWith('scripts/compiled/')) &&
      !(name === LISTING_DOOR && room === 'scripts'),
  );
  assert.equal(found, []);
});

test('nothing behind the browser’s door opens a file or runs a program', () => {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const module = byPath.get(path);
    const kept = module?.text.replace(/^(?:import|export) type [^;]*;/gm, '') ?? '';
    for (const name of importsOf(kept, path)) visit(name);
  };
  // Found by listing a folder here, and listed by the bundler for the browser.
  reached.add('core/files/import-all.ts');
  visit(BROWSER_DOOR);
  const strangers = [...reached].filter((name) => /^node:(?!buffer$)/.test(name));
  assert.equal(strangers, []);
});

test('site, cms and client never enter each other, nor the command line', () => {
  const found = breaches(
    ['site', 'cms', 'client'],
    (name, from) =>
      ROOMS.includes(roomOf(name)) && roomOf(name) !== from.room && roomOf(name) !== 'core',
  );
  assert.equal(found, []);
});

test('in the core only files/ opens files and only history/ runs a program', () => {
  const found = breaches(
    ['core'],
    (name, from) =>
      (/^(node:)?fs(\/promises)?$/.test(name) && !from.path.startsWith('core/files/')) ||
      (name === 'node:child_process' && !from.path.startsWith('core/history/')),
  );
  assert.equal(found, []);
});

test('only schema/ compiles schemas', () => {
  const compiling = modules
    .filter((module) => /import (?!type)[^;]*from 'ajv/.test(module.text))
    .map((module) => module.path)
    .filter((path) => !path.startsWith('core/schema/'));
  assert.equal(compiling, []);
});

test('only scripts/ writes files', () => {
  const writing = modules
    .filter((module) => module.room !== 'scripts')
    .filter((module) =>
      /import [^;]*\b(write|append|rename|unlink|rm|mkdir|symlink|copyFile|cp)\w*[^;]*from 'node:fs/.test(
        module.text,
      ),
    )
    .map((module) => module.path);
  assert.equal(writing, []);
});

test('no file is over 200 lines, and half of them are under 70', () => {
  const lengths = modules
    .filter((module) => !module.path.includes('.generated.'))
    .map((module) => ({ path: module.path, lines: module.text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  assert.equal(
    lengths.filter(({ lines }) => lines > 200),
    [],
  );
  const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
  assert.ok(median < 70, `the median file has ${median} lines`);
});

test('no room is a drawer: names tell a role', () => {
  const drawers = modules
    .map((module) => module.path)
    .filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.tsx?$)/.test(path));
  assert.equal(drawers, []);
});

test('JSON, CSV, XML and ICS are never assembled by a page', () => {
  const assembling = modules
    .filter(
      (module) =>
        module.room === 'site' &&
        !module.path.startsWith('site/browser/') &&
        /JSON\.stringify\(/.test(module.text),
    )
    .map((module) => module.path);
  assert.equal(assembling, []);
});

test.run();
