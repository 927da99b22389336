import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readEntry } from '../../core/catalog/read-entry.ts';
import { type ContentType, DIAGNOSTIC_CODES, loadRepository } from '../../core/index.ts';
import { below, oneOf, randomFrom } from '../support/random.ts';
import { bytesOf, faultCases } from './fault-cases.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = process.env.REPERES_TEST_FULL === '1' ? 20_000 : 400;
const LIMIT = 1000;

/** Pieces that mean something to YAML, to Markdown, to our directives or to a decoder. */
const PIECES = [
  '---\n',
  '---js\n',
  '...\n',
  '\t',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a',
  '!!binary ',
  '<<: ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|\n',
  '>-\n',
  '# ',
  '%YAML 1.1\n',
  '__proto__: x\n',
  'title: x\n',
  '\0',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ud83d',
  'e\u0301',
  '\r',
  '\r\n',
  ':::info\n',
  ':::\n',
  ':::tabs\n',
  '::page{ref="',
  '[x](javascript:alert(1))',
  '<script>',
  '![',
  '](',
  '[^1]',
  '[^1]: ',
  '|a|\n|-|\n',
  '```\n',
  '    ',
  '> ',
  '**',
  '`',
  '\\',
  '&#0;',
  '01000',
  '1:30',
  '2024-02-31',
  '.inf',
  '~',
  '\u0001',
].map((piece) => Buffer.from(piece));

interface Sample {
  readonly file: string;
  readonly type: ContentType;
  readonly bytes: Buffer;
}

const mutations = suite('mutated files');

async function samples(): Promise<Sample[]> {
  const { types } = await loadRepository(ROOT, { history: false });
  const good = types.flatMap((type) => {
    const folder = join('content', type.collection.name);
    return readdirSync(join(ROOT, folder)).map((name) => ({
      file: join(folder, name),
      type,
      bytes: readFileSync(join(ROOT, folder, name)),
    }));
  });
  const type = types.find(({ collection }) => collection.format === 'md');
  assert.ok(type);
  const bad = [...faultCases().values()].flat().flatMap((fault) => {
    const bytes = Buffer.from(bytesOf(fault));
    return bytes.length > 5000 ? [] : [{ file: 'content/notes/a.md', type, bytes }];
  });
  return [...good, ...bad];
}

function mutated(random: () => number, { bytes }: Sample, other: Sample): Buffer {
  let text = bytes;
  for (let round = 1 + below(random, 4); round > 0; round -= 1) {
    const at = below(random, text.length + 1);
    const end = Math.min(text.length, at + below(random, 40));
    const piece = oneOf(random, PIECES);
    const middle = oneOf(random, [
      () => Buffer.alloc(0),
      () => piece,
      () => Buffer.concat([text.subarray(at, end), text.subarray(at, end)]),
      () => Buffer.from([below(random, 256)]),
      () => Buffer.concat(Array.from({ length: below(random, 30) }, () => piece)),
      () => other.bytes.subarray(below(random, other.bytes.length), below(random, 400)),
    ])();
    text = Buffer.concat([text.subarray(0, at), middle, text.subarray(end)]);
  }
  return text;
}

mutations(`${COUNT} of them: none crashes the reader, each refusal is located, soon`, async () => {
  const sources = await samples();
  const random = randomFrom(20_240_115);
  let refused = 0;
  for (let rank = 0; rank < COUNT; rank += 1) {
    const sample = oneOf(random, sources);
    const bytes = mutated(random, sample, oneOf(random, sources));
    const started = process.cpuUsage();
    const { diagnostics } = readEntry(sample.type, { file: sample.file, id: 'a', bytes });
    const { user, system } = process.cpuUsage(started);
    const lines = bytes.toString('utf8').split(/\r\n|\n/).length;
    for (const { code, line, column, message, hint } of diagnostics) {
      const isTold = code in DIAGNOSTIC_CODES && message !== '' && hint !== '';
      assert.ok(isTold && line >= 1 && line <= lines && column >= 1, `${rank}: ${code} ${line}`);
    }
    assert.ok((user + system) / 1000 < LIMIT, `${rank}: ${(user + system) / 1000} ms`);
    if (diagnostics.length > 0) refused += 1;
  }
  assert.ok(refused > COUNT / 3 && refused < COUNT, `${refused} refused of ${COUNT}`);
});

mutations.run();
