import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { LinkResolver } from '../../../core/markdown/body.ts';
import { completeClean, completeHtml, completeText } from '../../../core/markdown/complete.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import { resolver } from './completed.ts';
import { plainSalad, salad } from './salad.ts';
import { assertStrictHtml } from './strict-html.ts';

const numRuns = process.env.REPERES_TEST_FULL === '1' ? 100_000 : 3_000;

/** Says addresses as they were written, so that filling in undoes what parsing did. */
const asWritten: LinkResolver = { ...resolver, entry: (key) => key, path: (path) => path };

const test = suite('any body');

test('is rendered without an exception to HTML that only holds what is allowed', () => {
  fc.assert(
    fc.property(salad, (source) =>
      assertStrictHtml(completeHtml(parseBody(source).body.html, resolver)),
    ),
    { numRuns },
  );
});

test('leaves no placeholder once it is filled in', () => {
  fc.assert(
    fc.property(salad, (source) => {
      const { html, text, clean } = parseBody(source).body;
      const all =
        completeHtml(html, resolver) +
        completeText(text, resolver) +
        completeClean(clean, resolver);
      assert.not.match(all, /[\u0001\u0002]/);
    }),
    { numRuns },
  );
});

test('has its problems and links inside itself', () => {
  fc.assert(
    fc.property(salad, (source) => {
      const { body, problems } = parseBody(source);
      const lines = source.split(/\r\n|\r|\n/);
      for (const { line, column } of [...body.links, ...problems]) {
        assert.ok(line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
        const length = lines[line - 1]?.length ?? 0;
        assert.ok(column >= 1 && column <= length + 1, `column ${column} of ${length}`);
      }
    }),
    { numRuns },
  );
});

test('without directives is, in its clean form, byte for byte what was written', () => {
  fc.assert(
    fc.property(plainSalad, (source) => {
      const { clean } = parseBody(source).body;
      assert.is(completeClean(clean, asWritten), source);
    }),
    { numRuns },
  );
});

test('tells where each address of this site is written', () => {
  fc.assert(
    fc.property(plainSalad, (source) => {
      const lines = source.split(/\r\n|\r|\n/);
      for (const { target, line, column } of parseBody(source).body.links) {
        if (target.kind !== 'entry') continue;
        const rest = lines[line - 1]?.slice(column - 1) ?? '';
        assert.ok(rest.startsWith(target.key), `${line}:${column} ${rest}`);
      }
    }),
    { numRuns },
  );
});

test('has anchors that are told apart, ASCII, and start with a letter', () => {
  fc.assert(
    fc.property(salad, (source) => {
      const { html, headings } = parseBody(source).body;
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
      assert.is(new Set(ids).size, ids.length);
      for (const id of ids) assert.match(id, /^[a-z][a-z0-9_-]*$/);
      for (const { id } of headings) assert.ok(ids.includes(id));
    }),
    { numRuns },
  );
});

test('has headings of which no level is skipped', () => {
  fc.assert(
    fc.property(salad, (source) => {
      let before = 1;
      for (const [, digit] of parseBody(source).body.html.matchAll(/<h([2-6])/g)) {
        assert.ok(Number(digit) <= before + 1, `h${digit} after h${before}`);
        before = Number(digit);
      }
    }),
    { numRuns },
  );
});

test.run();
