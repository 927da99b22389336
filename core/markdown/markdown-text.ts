/** Joins blocks of Markdown by an empty line; empty ones are left out. */
export function paragraphs(...blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Puts every line of some Markdown in a block quote. */
export function quote(markdown: string): string {
  return indented(markdown, '> ');
}

/** Makes some Markdown the content of a list item whose marker is given. */
export function listItem(marker: string, markdown: string): string {
  return marker + indented(markdown, ' '.repeat(marker.length)).slice(marker.length);
}

/** Starts each line with the prefix, without trailing spaces on empty lines. */
function indented(markdown: string, prefix: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
}
