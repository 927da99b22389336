import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LogParser } from '../../../core/history/parse-log.ts';

const MARK = 'mark-';

function parse(pieces: readonly string[]): Record<string, string> {
  const parser = new LogParser(MARK, 10);
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return Object.fromEntries(
    [...parser.changes].map(([path, { revision, updatedAt }]) => [
      path,
      `${revision} ${updatedAt}`,
    ]),
  );
}

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const NONE = '0'.repeat(40);

const LOG = [
  `${MARK}c3 1646125200 \0\0`,
  `${MARK}c2 1646125199 \0\n:100644 100644 ${A} ${B} M\0content/a.md\0`,
  `:100644 100644 ${A} ${A} R100\0content/old.md\0content/\n.md\0`,
  `${MARK}c1 0 \0\n:000000 100644 ${NONE} ${A} A\0content/a.md\0`,
  `:000000 100644 ${NONE} ${A} A\0content/é b.md\0`,
].join('');

const CHANGES = {
  'content/a.md': 'c2 2022-03-01T08:59:59Z',
  'content/\n.md': 'c2 2022-03-01T08:59:59Z',
  'content/é b.md': 'c1 1970-01-01T00:00:00Z',
};

test('keeps the newest commit of each path', () => {
  assert.equal(parse([LOG]), CHANGES);
});

test('wherever the output is cut into pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(LOG.length), { maxLength: 6 }), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), LOG.length];
      assert.equal(parse(places.map((at, index) => LOG.slice(at, places[index + 1]))), CHANGES);
    }),
  );
});

test('a date that ISO 8601 has no room for says nothing', () => {
  for (const date of ['', 'x', '-99999999999999', '253402300800', '-62167219201']) {
    assert.equal(
      parse([`${MARK}c1 ${date} \0\n:000000 100644 ${NONE} ${A} A\0content/a.md\0`]),
      {},
    );
  }
});

test('a cut-off commit seems to add everything, and has no say', () => {
  const added = `\0\n:000000 100644 ${NONE} ${A} A\0content/a.md\0`;
  assert.equal(parse([`${MARK}c1 0 grafted${added}`]), {});
});

test.run();
