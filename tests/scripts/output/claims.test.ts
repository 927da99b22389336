import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Claims, newClaims } from '../../../scripts/output/claims.ts';

const plan = suite('manifest of the output');

const NO_SOURCE = (): undefined => undefined;

function claimsOf(
  paths: readonly string[],
  sourceOf: (path: string) => string | undefined = NO_SOURCE,
): Claims {
  const claims = newClaims(sourceOf);
  for (const path of paths) claims.take(path);
  return claims;
}

plan('keeps every path once, in one order', () => {
  const { paths, diagnostics } = claimsOf(['b/index.html', 'a.json']);
  assert.equal(paths(), ['a.json', 'b/index.html']);
  assert.equal(diagnostics, []);
});

for (const [description, first, second] of [
  ['the same path', 'a/index.html', 'a/index.html'],
  ['another case', 'a/index.html', 'A/index.html'],
  ['another form of the same accent', 'e\u0301te/index.html', '\u00e9te/index.html'],
  ['a file where a folder must be', 'a', 'a/index.html'],
  ['a folder where a file must be', 'a/index.html', 'a'],
] as const) {
  plan(`tells a clash: ${description}`, () => {
    const sources = new Map<string, string>([[second, 'content/topics/a.yml']]);
    const { diagnostics } = claimsOf([first, second], (path) => sources.get(path));
    assert.is(diagnostics.length, 1);
    assert.is(diagnostics[0]?.code, 'output-collision');
    assert.is(diagnostics[0]?.file, 'content/topics/a.yml');
  });
}

plan('names the entry that was first when the engine comes second', () => {
  const { diagnostics } = claimsOf(['a.html', 'A.html'], (path) =>
    path === 'a.html' ? 'content/pages/a.md' : undefined,
  );
  assert.is(diagnostics[0]?.file, 'content/pages/a.md');
});

for (const path of ['../a', 'a/../b', '/a', 'a//b', './a', 'a\\b', 'a\u0000', '']) {
  plan(`refuses ${JSON.stringify(path)}`, () => {
    const { paths, diagnostics } = claimsOf([path]);
    assert.equal(paths(), []);
    assert.is(diagnostics.length, 1);
  });
}

plan.run();
