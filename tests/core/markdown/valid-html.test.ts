import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completeHtml } from '../../../core/markdown/complete.ts';
import { parseBody } from '../../../core/markdown/parse-body.ts';
import { resolver } from './completed.ts';

const numRuns = process.env.REPERES_TEST_FULL === '1' ? 5_000 : 200;

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

const inline = fc.constantFrom(
  ...['Du texte.', 'Un **mot** : [lien](phases/a).', '`code <b>` & *reste*', 'note[^1] et[^2]'],
  ...['![Schéma](/media/a.png)', '<b>html</b>', '[](phases/a)', 'l’« été » !', 'a\\\nb', '12 %'],
);
const heading = fc.constantFrom('# A', '## A', '#### B', '###### 1. C', '## *D* `e`', 'F\n===');
const block: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    inline,
    heading,
    fc.constantFrom(
      ...['| a | [b](phases/b) |\n| :- | -: |\n| c | |', '| |\n|-|\n| x |', '- [ ] a\n- [x] b'],
      ...['```js\na < b\n```', '    code', '***', '3. c\n4. d', '[^3]: seule', '- a\n\n  b\n- c'],
      ...['::page{ref="phases/a"}', '::page{ref="steps/a"}', '::file{ref="documents/absent"}'],
      ...['::file{ref="documents/y"}', '::figure[L]{src="/media/a.png" alt=""}'],
      ...['::embed[T]{url="https://exemple.fr/?a=b&c"}'],
    ),
    tie('blocks').map((inner) => `:::warning[Titre & <b>]\n${inner}\n:::`),
    tie('blocks').map((inner) => `:::info\n${inner}\n:::`),
    tie('blocks').map((inner) => `:::details[Titre]\n${inner}\n:::`),
    tie('blocks').map(
      (inner) => `:::tabs\n:::tab[Un]\n${inner}\n:::\n:::tab[Un]\n${inner}\n:::\n:::`,
    ),
    tie('blocks').map((inner) => `:::steps\n:::step[Un]\n${inner}\n:::\n:::`),
    tie('blocks').map((inner) => inner.replace(/^/gm, '> ')),
    tie('blocks').map((inner) => `1. ${inner.replace(/\n/g, '\n   ')}`),
  ),
})).blocks;

const test = suite('valid bodies');

test('are valid HTML by the recommended rules', async () => {
  await fc.assert(
    fc.asyncProperty(block, async (blocks) => {
      const { body, problems } = parseBody(`${blocks}\n\n[^1]: Une.\n\n[^2]: - Deux[^1]\n`);
      assert.equal(problems, []);
      const page = `<!DOCTYPE html>\n<html lang="fr">\n<head><title>T</title></head>\n<body>\n<h1>T</h1>\n${completeHtml(body.html, resolver)}</body>\n</html>\n`;
      const { results } = await validator.validateString(page);
      const messages = results.flatMap((result) => result.messages);
      assert.equal(
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
        [],
      );
    }),
    { numRuns },
  );
});

test.run();
