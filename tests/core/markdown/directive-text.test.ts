import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Directive } from '../../../core/markdown/directive.ts';
import {
  type DirectiveData,
  directivePattern,
  readDirective,
  writeDirective,
} from '../../../core/markdown/directive-text.ts';
import { DIRECTIVES } from '../../../core/markdown/directives/index.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';

const numRuns = process.env.REPERES_TEST_FULL === '1' ? 20_000 : 1_000;

const test = suite('directives in forms');

const typed = fc
  .array(fc.constantFrom('a', 'é', ' ', '"', "'", '[', ']', '\\', '{', '}', ':', '=', '<', '&'), {
    maxLength: 12,
  })
  .map((parts) => parts.join('').trim());
const content = fc
  .array(fc.constantFrom('mot', '- a', '', '    code', '**b**', '| a |', '::page{ref="a/b"}'), {
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'));

/** Anything that the form of a directive could hold. */
function dataOf(directive: Directive): fc.Arbitrary<DirectiveData> {
  const names = Object.keys(directive.attributes.properties);
  return fc.record(
    {
      label: directive.label === 'none' ? fc.constant('') : typed,
      attributes: fc
        .tuple(...names.map(() => typed))
        .map((values) => Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']))),
      content: directive.kind === 'leaf' ? fc.constant('') : content,
      colons: directive.kind === 'leaf' ? fc.constant(3) : fc.integer({ min: 3, max: 5 }),
    },
    { noNullPrototype: true },
  );
}

test('has a folder of them', () => assert.ok(DIRECTIVES.size >= 13));

for (const directive of DIRECTIVES.values()) {
  test(`${directive.name}: what is written is read back, whatever was typed`, () => {
    fc.assert(
      fc.property(dataOf(directive), (data) => {
        const block = writeDirective(directive, data);
        const match = directivePattern(directive).exec(`${block}\n\nsuite`);
        assert.is(match?.[0], block);
        assert.equal(readDirective(block), data);
      }),
      { numRuns },
    );
  });

  test(`${directive.name}: says what it is in the form`, () => {
    assert.ok(directive.editor.label.length > 3 && directive.editor.icon.length > 0);
    assert.is(directive.editor.labelField !== undefined, directive.label !== 'none');
    const { properties, required } = directive.attributes;
    for (const name of required) assert.ok(properties[name]);
    for (const { title, description } of Object.values(properties)) assert.ok(title && description);
  });

  test(`${directive.name}: matches no other directive nor prose`, () => {
    const pattern = directivePattern(directive);
    assert.is(pattern.flags, '');
    for (const { name } of DIRECTIVES.values()) {
      if (name === directive.name) continue;
      assert.not.ok(pattern.test(`::${name}{ref="a/b"}`) || pattern.test(`:::${name}\na\n:::`));
    }
    assert.not.ok(pattern.test(`texte\n::${directive.name}`));
  });
}

test('a container of others is matched whole, however many colons they share', () => {
  const tabs = ':::tabs\n:::tab[A]\n:::info\nx\n:::\n:::\n:::tab[B]\ny\n:::\n:::';
  const pattern = directivePattern(DIRECTIVES.get('tabs') as Directive);
  assert.is(pattern.exec(`${tabs}\n\n:::info\nz\n:::`)?.[0], tabs);
  assert.equal(parseBody(tabs).problems, []);
});

test('a pattern costs no time on a long body that never closes', () => {
  const pattern = directivePattern(DIRECTIVES.get('tabs') as Directive);
  assert.is(pattern.exec(`:::tabs\n${':::tab[A]\nx\n'.repeat(2_000)}`), null);
});

test.run();
