import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FOLDER = new URL('./vectors/', import.meta.url);
const CALL = '__xss(1)';

/** Our own vectors, one a line of `vectors/*.txt`; `X` there stands for the call that must never run. */
export function ownVectors(): string[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (line.includes(';base64,') ? line : line.replaceAll('X', CALL)));
}

/** The public list of strings that break programs; its own alerts are heard as well. */
export function naughtyStrings(): string[] {
  const list: string[] = createRequire(import.meta.url)('big-list-of-naughty-strings');
  return list.filter((text) => text !== '');
}

/** Every place of a body where a text may stand, with the vector in it. */
export function bodiesWith(vector: string): string[] {
  const line = vector.replace(/\s+/g, ' ');
  return [
    vector,
    `Texte ${vector} fin`,
    `[${line}](https://exemple.fr/)`,
    `[lien](${line})`,
    `[lien](<${line}>)`,
    `[lien](https://exemple.fr/ "${line}")`,
    `![${line}](/media/a.png)`,
    `![image](${line})`,
    `[a]: ${line}\n\n[a]`,
    `# ${line}\n\n## ${line}`,
    `\`${line}\`\n\n\`\`\`${line}\n${vector}\n\`\`\`\n`,
    `| ${line} | b |\n|---|---|\n| ${line} | ${line} |`,
    `- [ ] ${line}\n\n> ${line}\n\n1. ${line}`,
    `a[^1]\n\n[^1]: ${line}`,
    `:::info[${line}]\n${vector}\n:::`,
    `:::details[${line}]\n${line}\n:::`,
    `::figure{src="/media/a.png" alt="${line}"}`,
    `::embed[${line}]{url="${line}"}`,
    `::embed[${line}]{url="https://exemple.fr/${line}"}`,
    `::page{ref="${line}"}`,
    `:::${line}\n${line}\n:::`,
  ];
}
