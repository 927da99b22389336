import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as assert from 'uvu/assert';
import { emitter } from '../../../core/emit/changes.ts';
import { type Catalog, loadRepository } from '../../../core/index.ts';
import { gitCommit, gitInit } from '../../support/git.ts';
import { writeRepository } from '../../support/repository.ts';

/** A line of `changes.json`. */
export interface Line {
  readonly change: string;
  readonly collection: string;
  readonly id: string;
  readonly from?: string;
  readonly at: string;
  readonly revision: string;
  readonly api_url?: string;
}

/** What a test reads of `changes.json`. */
export interface Changes {
  readonly data: readonly Line[];
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The list of changes of a catalog, from the emitter itself. */
export function emitted(catalog: Catalog): Changes {
  const [file] =
    emitter.site?.(
      catalog,
      () => {
        throw new Error('No digest is needed');
      },
      () => [],
    ) ?? [];
  assert.is(file?.path, 'api/v1/changes.json');
  return JSON.parse(String(file?.content()));
}

/** The list of changes of a repository as it stands. */
export async function changesOf(root: string): Promise<Changes> {
  const { catalog, diagnostics } = await loadRepository(root);
  assert.equal(diagnostics, []);
  if (catalog === undefined) throw new Error('No catalog');
  return emitted(catalog);
}

/** Lines such as `2024-01-02 renamed notes/b* ← a`: `*` where the entry answers today. */
export function summary({ data }: Changes): string[] {
  return data.map(({ change, collection, id, from, at, api_url: url }) =>
    [
      at.slice(0, 10),
      change,
      `${collection}/${id}${url === undefined ? '' : '*'}`,
      from === undefined ? '' : `← ${from}`,
    ]
      .join(' ')
      .trim(),
  );
}

/** Enough text to recognise a file by. */
export const LONG =
  'Une phrase assez longue pour que deux fichiers aient presque tout en commun.\n'.repeat(9);

/** A repository whose days are commits: each writes files, or removes those that are `null`. */
export class Diary {
  readonly root: string;
  #day = 1;

  constructor(files: Readonly<Record<string, string>>) {
    this.root = writeRepository(files);
  }

  static async start(files: Readonly<Record<string, string>>): Promise<Diary> {
    const diary = new Diary(files);
    await gitInit(diary.root, diary.date);
    return diary;
  }

  get date(): string {
    return `2024-01-${String(this.#day).padStart(2, '0')}T09:00:00Z`;
  }

  async day(files: Readonly<Record<string, string | null>>): Promise<this> {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.root, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === null) rmSync(file);
      else writeFileSync(file, text);
    }
    return await this.commit();
  }

  async move(from: string, to: string): Promise<this> {
    renameSync(join(this.root, from), join(this.root, to));
    return await this.commit();
  }

  async commit(): Promise<this> {
    this.#day += 1;
    await gitCommit(this.root, `Day ${this.#day}`, this.date);
    return this;
  }
}
