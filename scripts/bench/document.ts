import type { BenchReport } from './report.ts';
import type { ServeMeasures } from './serve-latency.ts';
import type { Series } from './statistics.ts';

/**
 * The figures for people, as Markdown: `docs/benchmarks/<entries>.md`.
 * @param only As in the command.
 */
export function benchDocument(report: BenchReport, only?: readonly string[]): string {
  const { entries, runs, machine, results, ratios } = report;
  const rows = results.map(
    ({ label, version, cpu, wall, memory, files, bytes }) =>
      `| ${label} ${version} | ${spread(cpu)} | ${spread(wall)} | ${megabytes(memory)} | ${files} | ${megabytes(bytes)} |`,
  );
  const works = results.map(
    ({ label, work, switched }) =>
      `- **${label}** : ${work}${switched === undefined ? '' : ` ; la nouvelle sortie est en place après ${spread(switched)}`}.`,
  );
  const compared = Object.entries(ratios).map(
    ([name, ratio]) => `| \`${name}\` | ${number(ratio)} |`,
  );
  const chosen = only === undefined ? '' : ` --only ${only.join(',')}`;
  return `# Mesures sur ${entries} entrées

Produit par \`reperes bench --entries ${entries} --runs ${runs}${chosen} --write\`. Chaque ligne est un programme entier, lancé à son tour à chaque
passage, dans un dossier neuf ; médiane (minimum – maximum). Seuls les temps de calcul et les rapports d’un même passage se comparent d’une
machine à l’autre.

- ${entries} entrées de synthèse, environ 850 mots chacune : relations, tableau, note, directive, code. La mise en page de tous est le
  cadre d’une page de Repères.
- ${machine.processors} × ${machine.processor}, ${megabytes(machine.memory)}, ${machine.system}, Node ${machine.node} ; ${machine.load} processus à l’œuvre en moyenne.

| | calcul | durée | mémoire | fichiers | octets |
|---|---|---|---|---|---|
${rows.join('\n')}

${works.join('\n')}

Ce qui remplace une sortie compte jusqu’à sa mise en place, là où le système (Linux) le dit ; le ménage vient après.

| rapport | médiane des passages appariés |
|---|---|
${compared.join('\n')}
`;
}

/** What somebody who writes waits for, as a part of the document. */
export function serveSection({ start, page, json }: ServeMeasures): string {
  return `
## Écrire pendant \`reperes serve\`

Durées sur l’horloge, de l’enregistrement d’une fiche à ce qui la montre, demandé toutes les 5 ms.

| | durée |
|---|---|
| première page après la commande | ${seconds(start)} |
| page de la fiche | ${spread(page)} |
| JSON de la fiche | ${spread(json)} |
`;
}

function spread({ median, least, most }: Series): string {
  return `${seconds(median)} (${seconds(least)} – ${seconds(most)})`;
}

function seconds(value: number): string {
  return `${value.toFixed(2).replace('.', ',')} s`;
}

function megabytes(bytes: number): string {
  return `${number(Math.round(bytes / 1_000_000))} Mo`;
}

function number(value: number): string {
  return String(value).replace('.', ',');
}
