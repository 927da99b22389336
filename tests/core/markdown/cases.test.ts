import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { completed } from './completed.ts';

/** A body and everything that it must become; spaces that don't break are written `⍽` and `⸱`. */
interface Case extends ReturnType<typeof completed> {
  readonly description: string;
  readonly source: string;
}

const FOLDER = new URL('cases/', import.meta.url);

for (const name of readdirSync(FOLDER).sort()) {
  const test = suite(`bodies: ${name}`);
  const cases: Case[] = parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  for (const { description, source, ...expected } of cases) {
    test(description, () => assert.equal(completed(source), expected));
  }
  test.run();
}
