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
  ['write', 'écriture'],
  ['publish', 'mise en place'],
  ['rest', 'reste'],
];

/** Where the time went, as a table whose lines add up to its last. */
export function profileTable(spent: ReadonlyMap<Part, Spent>): string {
  const lines = LABELS.flatMap(([part, label]) => {
    const found = spent.get(part);
    return found === undefined ? [] : [line(label, found)];
  });
  const parts = [...spent.values()];
  const total = {
    wall: parts.reduce((sum, { wall }) => sum + wall, 0),
    cpu: parts.reduce((sum, { cpu }) => sum + cpu, 0),
  };
  return [row('étape', 'durée', 'calcul'), ...lines, line('total', total)].join('\n');
}

function line(label: string, { wall, cpu }: Spent): string {
  return row(label, seconds(wall), seconds(cpu));
}

function row(label: string, wall: string, cpu: string): string {
  return `${label.padEnd(24)}${wall.padStart(10)}${cpu.padStart(10)}`;
}

function seconds(value: number): string {
  return `${value.toFixed(2).replace('.', ',')} s`;
}
