import { readable } from './render.ts';

/** The text between header and footer, a line for each block. */
export function textOf(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replaceAll(
      /<(?=\/?(?:p|li|h\d|dt|dd|tr|summary|nav|text|figure|section|article|div)\b)/g,
      '\n<',
    )
    .split('\n')
    .map((line) => readable(line).trim())
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}
