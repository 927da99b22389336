import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { ENGINE } from '../build/engine.ts';
import { type Series, seriesOf } from './statistics.ts';
import { syntheticRepository } from './synthetic/repository.ts';
import { writeTree } from './write-tree.ts';

/** How long somebody who writes waits for the server, in seconds. */
export interface ServeMeasures {
  /** From the command to the first page. */
  readonly start: number;
  /** From a save to the page that shows it. */
  readonly page: Series;
  /** From a save to the entry's JSON. */
  readonly json: Series;
}

const SAVES = 7;
const FILE = 'content/projets/projet-1.md';
const PAGE = 'projets/projet-1/';
const JSON_FILE = 'api/v1/projets/projet-1.json';
// Longer than the moment after which a server gets its next builder ready.
const BETWEEN_MS = 4000;
const PATIENCE_MS = 300_000;

/** Serves a synthetic repository, saves an entry again and again, and waits for what shows it. */
export async function measureServe(
  entries: number,
  progress: (text: string) => void,
): Promise<ServeMeasures> {
  progress('Enregistrements pendant reperes serve…');
  const root = mkdtempSync(join(tmpdir(), 'reperes-banc-serve-'));
  for (const { path, text } of syntheticRepository(entries)) writeTree(root, { [path]: text });
  const started = performance.now();
  const server = spawn(
    process.execPath,
    [join(ENGINE, 'scripts/reperes.js'), 'serve', '--root', root],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const url = await addressOf(server.stderr);
    await until(`${url}/${PAGE}`, '</html>');
    const start = (performance.now() - started) / 1000;
    const page: number[] = [];
    const json: number[] = [];
    for (let save = 1; save <= SAVES; save += 1) {
      await pause(BETWEEN_MS);
      page.push(await saved(join(root, FILE), `Titre enregistré ${save}`, `${url}/${PAGE}`));
      await pause(BETWEEN_MS);
      json.push(await saved(join(root, FILE), `Titre donné ${save}`, `${url}/${JSON_FILE}`));
    }
    return { start, page: seriesOf(page), json: seriesOf(json) };
  } finally {
    server.kill();
    await once(server, 'exit');
    rmSync(root, { recursive: true, force: true });
  }
}

/** The address that the server tells; it goes on telling other things. */
function addressOf(output: Readable): Promise<string> {
  let told = '';
  return new Promise((resolve, reject) => {
    output.on('data', (piece: Buffer) => {
      told += piece.toString();
      const found = /Site : (\S+?)\/?\s/.exec(told)?.[1];
      if (found !== undefined) resolve(found);
    });
    output.on('end', () => reject(new Error(`reperes serve has stopped: ${told}`)));
  });
}

async function saved(file: string, title: string, address: string): Promise<number> {
  const text = readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`);
  const started = performance.now();
  writeFileSync(file, text);
  await until(address, title);
  return (performance.now() - started) / 1000;
}

async function until(address: string, expected: string): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const text = await fetch(address).then(
      // What is said while there are no pages yet is no page.
      (response) => (response.ok ? response.text() : ''),
      () => '',
    );
    if (text.includes(expected)) return;
    await pause(5);
  }
  throw new Error(`${address} has never shown «${expected}»`);
}
