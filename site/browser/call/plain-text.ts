import { type Block, textOf } from './block.ts';

/** Writes blocks as text without marks, for a message. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const isTight = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
      return `${index === 0 ? '' : isTight ? '\n' : '\n\n'}${line(block)}`;
    })
    .join('');
}

function line(block: Block): string {
  if (block.kind !== 'item') return textOf(block);
  const mark = block.number === undefined ? '–' : `${block.number}.`;
  return `${'  '.repeat(block.depth)}${mark} ${textOf(block)}`;
}
