import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completeHtml } from '../../../core/markdown/complete.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import { resolver } from './completed.ts';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from './hostile.ts';
import { assertStrictHtml } from './strict-html.ts';

/** A resolver whose every answer is hostile: titles come from content too. */
const hostileResolver = {
  ...resolver,
  title: () => '"><script>alert(1)</script>',
  summary: () => '</p><img src=x onerror=alert(1)>',
  file: () => ({ href: '/media/a.pdf"><script>', detail: '<svg onload=alert(1)>' }),
};

const test = suite('hostile bodies');

test('are many', () => {
  assert.ok(HOSTILE_ADDRESSES.length + HOSTILE_TEXTS.length > 800);
});

for (const [name, bodies] of Object.entries({ HOSTILE_ADDRESSES, HOSTILE_TEXTS })) {
  test(`${name} stay text`, () => {
    for (const source of bodies) {
      assertStrictHtml(completeHtml(parseBody(source).body.html, hostileResolver));
    }
  });
}

test('every hostile address in a link is told', () => {
  const links = HOSTILE_ADDRESSES.filter((source) => /^\[a\]\(</.test(source));
  for (const source of links) {
    const { problems, body } = parseBody(source);
    // What the parser doesn't read as a link stays as it is written; a path is for the linker to check.
    const inside = body.links.every(({ target }) => target.kind === 'path');
    assert.ok(problems.length > 0 || inside, source);
  }
});

test('a title of another entry is escaped in Markdown and in HTML', () => {
  const html = completeHtml(parseBody('::page{ref="phases/a"}').body.html, hostileResolver);
  assert.match(html, '&lt;script&gt;');
  assert.not.match(html, '<script');
});

test('nesting beyond any use is refused, told, and none of its text is lost', () => {
  for (const mark of ['> ', '- ', '1. ', ':::info\n']) {
    const { body, problems } = parseBody(`${mark.repeat(500)}le mot\n`);
    assert.ok(
      problems.some(({ code }) => code === 'markdown-depth'),
      mark,
    );
    assert.match(body.text, 'le mot');
    assertStrictHtml(completeHtml(body.html, resolver));
  }
});

test('invisible placeholder characters are told and replaced', () => {
  const { body, problems } = parseBody('a\u0001entry:phases/x\u0002b\n\n[c\u0002](phases/a)');
  assert.equal(
    problems.map(({ code, line, column }) => [code, line, column]),
    [
      ['forbidden-character', 1, 2],
      ['forbidden-character', 3, 3],
    ],
  );
  assert.match(completeHtml(body.html, resolver), 'a\ufffdentry:phases/x\ufffdb');
});

test('names of object members are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const source = names
    .map(
      (name) =>
        `[^${name}] [${name}]\n\n[^${name}]: note ${name}\n\n:::${name}\n:::\n\n::page{${name}="a"}`,
    )
    .join('\n\n');
  const { body, problems } = parseBody(source);
  assertStrictHtml(completeHtml(body.html, resolver));
  for (const name of names) assert.match(body.text, `note ${name.replaceAll('__', '')}`);
  assert.ok(problems.length >= names.length * 2);
});

test.run();
