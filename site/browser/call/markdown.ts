import type { Block, Run } from './block.ts';

/** Writes blocks as CommonMark. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const isTight = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
      return `${index === 0 ? '' : isTight ? '\n' : '\n\n'}${written(block)}`;
    })
    .join('')
    .concat('\n');
}

function written(block: Block): string {
  const text = block.runs.map(inline).join('');
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`;
  if (block.kind === 'paragraph') return escapedStart(text);
  const mark = block.number === undefined ? '-' : `${block.number}.`;
  return `${'    '.repeat(block.depth)}${mark} ${text}`;
}

function inline({ text, strong, emphasis, link }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  const mark = `${strong === true ? '**' : ''}${emphasis === true ? '_' : ''}`;
  const marked = mark + words.replaceAll(/[\\`*_[\]<>]/g, '\\$&') + [...mark].reverse().join('');
  return before + (link === undefined ? marked : `[${marked}](<${link}>)`) + after;
}

/** A paragraph that begins like a heading, a quote or a list stays a paragraph. */
function escapedStart(text: string): string {
  return text.replace(/^(#{1,6}\s|[-+>]|\d+[.)]\s)/, (start) =>
    /^\d/.test(start) ? start.replace(/[.)]/, '\\$&') : `\\${start}`,
  );
}
