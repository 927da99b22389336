import { cpus, loadavg } from 'node:os';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { hostCompressed } from './compressed-host.ts';
import type { LongTask } from './long-tasks.ts';
import { longTasks, type Visit, visit } from './slow-phone.ts';

/**
 * What a reader with a slow phone waits for, on pages of this site: `npm run bench:pages`, or
 * `npm run bench:pages -- <number of visits> <path>…`. Figures depend on the machine, which is told.
 */
const [visits = '5', ...asked] = process.argv.slice(2);
const PATHS = [
  '/',
  '/phases/construction/',
  '/etapes/definir-les-objectifs-de-la-perennisation/',
  '/personnes/',
  '/appels/modele-de-guide-de-lancement/',
];

const host = await hostCompressed(await builtSite());
const browser = await launchBrowser();
try {
  const load = loadavg()[0]?.toFixed(1);
  print(`${cpus().length} processeurs, charge ${load}, Chromium ${browser.version()}`);
  print('390 × 844, processeur 4 × plus lent, 1,6 Mb/s, 150 ms, cache vide');
  for (const path of asked.length > 0 ? asked : PATHS) {
    // The first visit compresses the files, which a host has done long before.
    await visit(browser, host.url + path);
    const found: Visit[] = [];
    for (let index = 0; index < Number(visits); index += 1) {
      found.push(await visit(browser, host.url + path));
    }
    print(`\n${path}`);
    print(report(found, await longTasks(browser, host.url + path)));
  }
} finally {
  await browser.close();
  await host.close();
}

function report(found: readonly Visit[], tasks: readonly LongTask[]): string {
  const [first] = found;
  const long = tasks.map(({ spent, mostly }) => `${spent} ms (${mostly})`);
  return [
    `  premier affichage   ${spread(found.map((one) => one.firstPaint))}`,
    `  contenu affiché     ${spread(found.map((one) => one.contentPaint))}`,
    `  décalage            ${Math.max(...found.map(({ shift }) => shift)).toFixed(3)} au plus`,
    `  tâches de plus de 50 ms : ${long.length === 0 ? 'aucune' : long.join(', ')}`,
    `  ${first?.requests} requêtes, ${((first?.bytes ?? 0) / 1000).toFixed(0)} ko`,
  ].join('\n');
}

/** The median and the two ends. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map(Math.round);
  const median = sorted[Math.floor(sorted.length / 2)];
  return `${median} ms (de ${sorted[0]} à ${sorted.at(-1)})`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
