/** A TSDoc comment with its line end, `""` for no text; text from a schema can't close it nor add tags. */
export function docComment(text: string, indent = '', tags: readonly string[] = []): string {
  const told = text === '' ? [] : text.split(/\r\n|[\n\r\u2028\u2029]/).map(escaped);
  const lines = [...told, ...tags];
  const [only] = lines;
  if (only === undefined) return '';
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return [
    `${indent}/**`,
    ...lines.map((line) => `${indent} * ${line}`.trimEnd()),
    `${indent} */`,
    '',
  ].join('\n');
}

function escaped(line: string): string {
  return line.trim().replaceAll('*/', '*\\/').replaceAll('@', '\\@');
}
