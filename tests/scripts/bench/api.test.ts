import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { apiSection } from '../../../scripts/bench/api/document.ts';
import { measureApi } from '../../../scripts/bench/api/measure-api.ts';

const test = suite('what the benchmark says of the API');

test('counts what a first copy, no news and one changed entry ask for', async () => {
  const { first, none, one, files } = await measureApi(40, () => undefined);
  const sizeOf = (path: string) => files.find((file) => file.path === path)?.bytes ?? 0;
  const manifest = sizeOf('api/v1/manifest.json');
  assert.is(first.requests, 42, 'every entry, the manifest and the entry point');
  assert.equal([none.requests, none.bytes], [1, 0]);
  assert.is(one.requests, 3, 'the manifest, the entry and the entry point');
  assert.ok(one.bytes > manifest + sizeOf('api/v1/projets/projet-1.json'));
  assert.ok(files.every(({ bytes, gzip, brotli }) => brotli < bytes && gzip < bytes));
});

test('is told in lines of its own', () => {
  const small = { requests: 1, bytes: 1200, seconds: 0.5 };
  const section = apiSection({
    first: { requests: 20_002, bytes: 310_000_000, seconds: 12.345 },
    none: small,
    one: small,
    files: [{ path: 'api/v1/manifest.json', bytes: 5_000_000, gzip: 1_000_000, brotli: 900_000 }],
  });
  const lines = section.split('\n').map((line) => line.replaceAll(/[\u00a0\u202f]/g, ' '));
  assert.ok(lines.includes('| première copie | 20 002 | 310 000 Ko | 12,35 s |'));
  assert.ok(lines.includes('| une entrée modifiée | 1 | 1 Ko | 0,50 s |'));
  assert.ok(lines.includes('| `/api/v1/manifest.json` | 5 000 Ko | 1 000 Ko | 900 Ko |'));
});

test.run();
