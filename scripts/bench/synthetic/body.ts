import { paragraph, phrase, sentence, title } from './prose.ts';
import type { Random } from './random.ts';

const SECTIONS = 4;

/**
 * A body of about 750 words: headings, lists, a table, a footnote, a block of code, directives and
 * links to other entries.
 * @param keys Entries that the text leads to.
 */
export function bodyText(random: Random, keys: readonly string[]): string {
  const sections = Array.from({ length: SECTIONS }, (_, index) =>
    [
      `## ${title(random)}`,
      paragraph(random, 4),
      special(random, index),
      paragraph(random, 3),
    ].join('\n\n'),
  );
  const links = keys.map((key) => `- [${phrase(random, 3)}](${key})`).join('\n');
  const parts = [
    `${paragraph(random, 4)}[^1]`,
    ...sections,
    `## Voir aussi\n\n${links}`,
    `[^1]: ${sentence(random)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What each section has beside its paragraphs. */
function special(random: Random, index: number): string {
  const kinds = [list, table, callout, code] as const;
  return (kinds[index % kinds.length] ?? list)(random);
}

function list(random: Random): string {
  return Array.from({ length: 5 }, () => `- ${sentence(random)}`).join('\n');
}

function table(random: Random): string {
  const rows = Array.from(
    { length: 5 },
    () => `| ${phrase(random, 2)} | ${random.below(1000)} | ${phrase(random, 4)} |`,
  );
  return ['| Mesure | Valeur | Remarque |', '|---|---:|---|', ...rows].join('\n');
}

function callout(random: Random): string {
  return `:::info[${title(random)}]\n${paragraph(random, 2)}\n:::`;
}

function code(random: Random): string {
  const lines = Array.from({ length: 4 }, () => `${phrase(random, 1)}: ${random.below(100)}`);
  return `\`\`\`yaml\n${lines.join('\n')}\n\`\`\``;
}
