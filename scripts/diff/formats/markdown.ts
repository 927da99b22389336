import type { DiffFormat } from '../format.ts';
import { conclusion, reserves, sections, subject } from '../sections.ts';

/** For the description of a pull request. */
export const format: DiffFormat = (comparison) => {
  const parts = sections(comparison.report).map(
    ({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${escaped(line)}`).join('\n')}`,
  );
  const end = [...reserves(comparison), ...conclusion(comparison.report)];
  return [
    '## Effet sur l’API',
    escaped(`${subject(comparison)}.`),
    ...parts,
    end.map(escaped).join('  \n'),
  ].join('\n\n');
};

/** Names from schemas and files are shown as they are, and never as marks of Markdown or HTML. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060');
}
