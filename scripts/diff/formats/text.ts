import type { DiffFormat } from '../format.ts';
import { conclusion, reserves, sections, subject } from '../sections.ts';

/** For people, in a terminal. */
export const format: DiffFormat = (comparison) => {
  const parts = sections(comparison.report).map(
    ({ title, lines }) => `${title}\n${lines.map((line) => `  - ${printable(line)}`).join('\n')}`,
  );
  const end = [...reserves(comparison), ...conclusion(comparison.report)].map(printable);
  return [printable(`${subject(comparison)}.`), ...parts, end.join('\n')].join('\n\n');
};

/** Schemas may come from anyone: no control character reaches the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
