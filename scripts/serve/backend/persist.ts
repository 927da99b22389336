import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RequestHandler } from 'express';
import { attempt, type Failure } from '../../output/failure.ts';
import { makeFolder } from '../../output/make-folder.ts';
import { writeWhole } from '../../output/write-whole.ts';
import { type Params, row, rows, text } from './asked.ts';

/** What a save does, and what it is answered. */
interface Save {
  readonly writes: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Former places of entries that were renamed. */
  readonly removes: readonly string[];
  readonly answer: Params;
}

/**
 * Saves entries and media in the place of decap-server, which empties a file before it fills it, and
 * answers before it has renamed one: a machine that dies in between would leave half a text, and a
 * build that reads then would publish it.
 */
export function persistWhole(root: string): RequestHandler {
  return ({ body }, response, next) => {
    const save = saveOf(body);
    if (save === undefined) return next();
    const failure = carryOut(root, save);
    if (failure === undefined) response.json(save.answer);
    else response.status(507).json({ error: `${failure.message} ${failure.hint}` });
  };
}

/** Reads a save; undefined for every other request. Its paths were admitted before. */
function saveOf(body: unknown): Save | undefined {
  const { action, params } = row(body);
  const { entry, dataFiles, assets, asset } = row(params);
  if (action === 'persistMedia') {
    const file = assetOf(row(asset));
    return { writes: [file], removes: [], answer: mediaAnswer(file.path, file.content) };
  }
  if (action !== 'persistEntry') return undefined;
  const files = dataFiles === undefined ? [row(entry)] : rows(dataFiles);
  return {
    writes: [...rows(assets).map(assetOf), ...files.map(entryOf)],
    removes: files.flatMap(({ path, newPath }) =>
      newPath === undefined || newPath === path ? [] : [text(path)],
    ),
    answer: { message: 'entry persisted' },
  };
}

function entryOf({ path, newPath, raw }: Params): { path: string; content: string } {
  return { path: text(newPath ?? path), content: text(raw) };
}

function assetOf({ path, content }: Params): { path: string; content: Buffer } {
  return { path: text(path), content: Buffer.from(text(content), 'base64') };
}

/** A media file as decap-server gives it back. */
function mediaAnswer(path: string, content: Buffer): Params {
  const id = createHash('sha256').update(content).digest('hex');
  return {
    id,
    content: content.toString('base64'),
    encoding: 'base64',
    path,
    name: basename(path),
  };
}

function carryOut(root: string, { writes, removes }: Save): Failure | undefined {
  for (const { path, content } of writes) {
    const file = join(root, path);
    const failure =
      attempt(`L’écriture de « ${path} »`, () => makeFolder(dirname(file))) ??
      writeWhole(file, content);
    if (failure !== undefined) return failure;
  }
  return attempt('Le renommage', () => {
    for (const path of removes) rmSync(join(root, path), { force: true });
  });
}
