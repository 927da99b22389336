import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../../site/browser/call/block.ts';
import { toMarkdown } from '../../../site/browser/call/markdown.ts';
import { toPlainText } from '../../../site/browser/call/plain-text.ts';

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 2, runs: [{ text: 'Appel *interne*' }] },
  { kind: 'paragraph', runs: [{ text: 'Un ' }, { text: 'mot ', strong: true }, { text: 'fort.' }] },
  {
    kind: 'item',
    depth: 0,
    runs: [{ text: '2 novembre\u00a0:', strong: true }, { text: ' début' }],
  },
  { kind: 'item', depth: 1, number: 1, runs: [{ text: 'un_deux' }] },
  { kind: 'paragraph', runs: [{ text: '1. n’est pas une liste' }] },
  { kind: 'paragraph', runs: [{ text: '# ni un titre <b>' }] },
  {
    kind: 'paragraph',
    runs: [{ text: 'la phase', link: 'https://exemple.fr/a(b)', emphasis: true }],
  },
];

const test = suite('a call as text');

test('is written as Markdown, with what Markdown would take for marks escaped', () => {
  assert.is(
    toMarkdown(BLOCKS),
    [
      '## Appel \\*interne\\*',
      '',
      'Un **mot** fort.',
      '',
      '- **2 novembre\u00a0:** début',
      '    1. un\\_deux',
      '',
      '1\\. n’est pas une liste',
      '',
      '\\# ni un titre \\<b\\>',
      '',
      '[_la phase_](<https://exemple.fr/a(b)>)',
      '',
    ].join('\n'),
  );
});

test('is written plainly for a message', () => {
  assert.is(
    toPlainText(BLOCKS.slice(0, 4)),
    'Appel *interne*\n\nUn mot fort.\n\n– 2 novembre\u00a0: début\n  1. un_deux',
  );
});

test.run();
