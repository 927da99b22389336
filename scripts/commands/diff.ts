import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DiffReport, Repository } from '../../core/index.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import type { Base } from '../diff/base.ts';
import { DIFF_FORMATS, loadDiffFormat } from '../diff/format.ts';

/** `reperes diff`. */
export const command: Command = {
  summary: 'dit ce que les modifications font à l’API : ajouts, changements, ruptures',
  details:
    'Code de sortie : 1 pour une rupture que ni la version de content/site.yml ni CHANGELOG.md n’annoncent.',
  options: [
    {
      flags: '--base <REF>',
      description:
        'commit, branche, étiquette ou dossier construit (par défaut : là où la branche a quitté la branche publiée, sinon la dernière étiquette)',
    },
    { flags: '--format <FORMAT>', description: 'forme du rapport', choices: DIFF_FORMATS },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { root, terminal } = call;
  terminal.progress('Lecture des contenus…');
  const { loadRepository } = await import('../../core/index.ts');
  const { readBase } = await import('../diff/base.ts');
  const loaded = await loadRepository(root, { history: false });
  if (loaded.catalog === undefined) return refuse(loaded, call);
  const branch = loaded.catalog.site.cms?.branch ?? 'main';
  terminal.progress('Lecture de la base…');
  const base = await readBase(root, call.option('base'), branch);
  terminal.progress('');
  if (typeof base === 'string') {
    terminal.tell(base);
    return EXIT.misuse;
  }
  const repository =
    base.baseUrl === undefined
      ? loaded
      : await loadRepository(root, { history: false, baseUrl: base.baseUrl });
  if (repository.catalog === undefined) return refuse(repository, call);
  const report = await compare(root, base, repository.catalog);
  const format = await loadDiffFormat(call.option('format') ?? 'text');
  terminal.print(format({ base, report }));
  return report.announced ? EXIT.ok : EXIT.problems;
}

/** What isn't valid can't be published: there is nothing to compare. */
async function refuse({ diagnostics }: Repository, { terminal }: Call): Promise<number> {
  const { loadReport } = await import('../report/format.ts');
  terminal.progress('');
  terminal.tell((await loadReport('text'))(diagnostics, { color: terminal.color }));
  return EXIT.problems;
}

async function compare(
  root: string,
  base: Base,
  catalog: NonNullable<Repository['catalog']>,
): Promise<DiffReport> {
  const { loadDiff } = await import('../../core/index.ts');
  const { diffReport, publishedDigest, snapshotOfCatalog, sourceDigest } = await loadDiff();
  const now = snapshotOfCatalog(
    catalog,
    base.kind === 'release'
      ? publishedDigest
      : ({ data, body }) => sourceDigest(data, body?.source),
  );
  // A type whose former schema can't be understood would look new.
  const unreadable = new Set(base.unreadable.map((file) => file.slice('schemas/'.length)));
  const types = now.types.filter(({ name }) => !unreadable.has(`${name}.schema.json`));
  const changelog = join(root, 'CHANGELOG.md');
  const text = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  return diffReport(base.snapshot, { ...now, types }, text);
}
