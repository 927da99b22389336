import type { Part, Spent } from './stopwatch.ts';

/** In the order of the work. */
const LABELS: readonly (readonly [Part, string])[] = [
  ['start', 'démarrage'],
  ['read', 'lecture'],
  ['parse', 'Markdown'],
  ['validate', 'validation'],
  ['link', 'liens et règles'],
  ['history', 'historique Git'],
  ['emit', 'API et exports'],
  ['assets', 'styles, scripts et CMS'],
  ['render', 'pages'],
  ['search', 'recherche'],
  ['compress', 'compression'],
  ['write', 'écriture'],
  ['publish', 'mise en place'],
  ['rest', 'reste'],
];

/** Where the time went, as a table whose lines add up to their total. */
export function profileTable({ parts, total, cpu }: Spent): string {
  const lines = LABELS.flatMap(([part, label]) => {
    const spent = parts.get(part);
    return spent === undefined ? [] : [row(label, spent, `${Math.round((spent / total) * 100)} %`)];
  });
  return [...lines, row('total', total, '100 %'), row('dont calcul, tous fils', cpu, '')].join(
    '\n',
  );
}

function row(label: string, seconds: number, share: string): string {
  const time = `${seconds.toFixed(2).replace('.', ',')} s`;
  return `${label.padEnd(24)}${time.padStart(10)}${share.padStart(7)}`.trimEnd();
}
