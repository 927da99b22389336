import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readSource } from '../../../core/read/source.ts';

interface Case {
  readonly description: string;
  readonly file: string;
  readonly input: string;
  readonly encoding?: 'latin1' | 'utf16le';
  /** `line:column code pointer` of each diagnostic; absent when the file is fine. */
  readonly diagnostics?: readonly string[];
  readonly data?: unknown;
  readonly body?: string;
}

for (const table of ['front-matter', 'yaml', 'characters', 'json']) {
  const address = new URL(`cases/${table}.json`, import.meta.url);
  const cases: readonly Case[] = JSON.parse(readFileSync(address, 'utf8'));
  for (const entry of cases) test(`${table}: ${entry.description}`, () => check(entry));
}

function check({ file, input, encoding, ...expected }: Case): void {
  const { value, diagnostics } = readSource(file, Buffer.from(input, encoding ?? 'utf8'));
  const told = diagnostics.map(({ line, column, code, pointer }) =>
    `${line}:${column} ${code} ${pointer}`.trimEnd(),
  );
  assert.equal(told, expected.diagnostics ?? []);
  assert.equal(value?.data, expected.data);
  assert.is(value?.body, expected.body);
}

test.run();
