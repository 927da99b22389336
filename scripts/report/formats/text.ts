import type { Diagnostic, Severity } from '../../../core/index.ts';
import type { Report } from '../format.ts';

const LABELS: Readonly<Record<Severity, string>> = { error: 'erreur', warning: 'avertissement' };
const COLORS: Readonly<Record<Severity, string>> = { error: '31', warning: '33' };

/** For people: each problem with its place, its message and its cure, then a count. */
export const report: Report = (diagnostics, { color, isPart }) => {
  if (diagnostics.length === 0) {
    return isPart === true
      ? 'Aucun problème dans ce qui est demandé.'
      : 'Aucun problème : le dépôt est valide.';
  }
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = diagnostics.map((diagnostic) => {
    const place = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
    const label = paint(COLORS[diagnostic.severity], LABELS[diagnostic.severity]);
    return [
      `${paint('1', printable(place))}  ${label} ${paint('2', diagnostic.code)}`,
      `  ${printable(diagnostic.message)}`,
      ...(diagnostic.hint === '' ? [] : [`  → ${printable(diagnostic.hint)}`]),
    ].join('\n');
  });
  return [...blocks, summary(diagnostics)].join('\n\n');
};

function summary(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  const counts = [
    ...(errors > 0 ? [plural(errors, 'erreur')] : []),
    ...(errors < diagnostics.length ? [plural(diagnostics.length - errors, 'avertissement')] : []),
  ];
  return `${counts.join(' et ')} dans ${plural(files, 'fichier')}.`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

/** Shows control characters instead of sending them to the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
