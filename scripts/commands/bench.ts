import { join } from 'node:path';
import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes bench`. */
export const command: Command = {
  summary: 'mesure la construction d’un dépôt de synthèse, à côté d’autres générateurs',
  details:
    'Eleventy seul est mesuré à côté, Hugo, Jekyll et Astro s’ils sont installés. Le dépôt courant n’est pas lu.',
  options: [
    { flags: '--entries <N>', description: 'nombre d’entrées (par défaut : 1000)', refuse },
    { flags: '--runs <N>', description: 'nombre de passages (par défaut : 3)', refuse },
    { flags: '--format <FORMAT>', description: 'forme du rapport', choices: ['text', 'json'] },
    {
      flags: '--only <NOMS>',
      description: 'ne mesure que ces concurrents, séparés par des virgules',
    },
    { flags: '--write', description: 'écrit aussi docs/benchmarks/<N>.md' },
  ],
  run,
};

async function run({ root, option, flag, terminal }: Call): Promise<number> {
  const { runBench } = await import('../bench/run.ts');
  const { benchReport } = await import('../bench/report.ts');
  const { benchDocument, serveSection } = await import('../bench/document.ts');
  const { measureApi } = await import('../bench/api/measure-api.ts');
  const { measureServe } = await import('../bench/serve-latency.ts');
  const { apiSection } = await import('../bench/api/document.ts');
  const entries = Number(option('entries') ?? 1000);
  const runs = Number(option('runs') ?? 3);
  const only = option('only')?.split(',');
  const performances = await runBench({ entries, runs, only, progress: terminal.progress });
  const api = await measureApi(entries, terminal.progress);
  const serve = await measureServe(entries, terminal.progress);
  terminal.progress('');
  const report = { ...benchReport(entries, performances), api, serve };
  const document = benchDocument(report, only) + serveSection(serve) + apiSection(api);
  terminal.print(option('format') === 'json' ? JSON.stringify(report, null, 2) : document);
  if (!flag('write')) return EXIT.ok;
  const { writeWhole } = await import('../output/write-whole.ts');
  const failure = writeWhole(join(root, `docs/benchmarks/${entries}.md`), document);
  if (failure !== undefined) terminal.tell(`${failure.message}\n${failure.hint}`);
  return failure === undefined ? EXIT.ok : EXIT.problems;
}

function refuse(value: string): string | undefined {
  return /^[1-9]\d{0,5}$/.test(value) ? undefined : `« ${value} » n’est pas un nombre entier.`;
}
