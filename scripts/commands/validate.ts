import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../../core/index.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import type { Failure } from '../output/failure.ts';
import { loadReport, REPORT_FORMATS } from '../report/format.ts';
import type { Terminal } from '../terminal.ts';

/** `reperes validate`. */
export const command: Command = {
  summary: 'dit tous les problèmes des schémas et des contenus',
  details: 'Code de sortie : 0 sans erreur, 1 avec, 2 si la commande est mal écrite.',
  arguments: [
    { usage: '[PATH...]', description: 'fichiers ou dossiers dont les problèmes sont à dire' },
  ],
  options: [
    { flags: '--fresh', description: 'relit tout, même ce qui n’a pas changé' },
    { flags: '--format <FORMAT>', description: 'forme du rapport', choices: REPORT_FORMATS },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { root, terminal } = call;
  const paths = call.arguments.map((path) => pathInRoot(path, root));
  const unknown = call.arguments.find((_, index) => paths[index] === undefined);
  if (unknown !== undefined) {
    terminal.tell(`« ${unknown} » n’est pas un fichier ou un dossier du dépôt.`);
    return EXIT.misuse;
  }
  const diagnostics = await check(root, call.flag('fresh'), terminal);
  if ('message' in diagnostics) {
    terminal.tell(`${diagnostics.message}\n${diagnostics.hint}`);
    return EXIT.problems;
  }
  const told = diagnostics.filter((diagnostic) => concerns(diagnostic, paths));
  const report = await loadReport(call.option('format') ?? 'text');
  const isPart = told.length < diagnostics.length;
  const text = report(told, { color: terminal.color, isPart });
  if (text !== '') terminal.print(text);
  const { hasErrors } = await import('../../core/listing.ts');
  return hasErrors(told) ? EXIT.problems : EXIT.ok;
}

/** What is wrong in a repository: what the last check said of it, where nothing has changed since. */
async function check(
  root: string,
  isFresh: boolean,
  terminal: Terminal,
): Promise<readonly Diagnostic[] | Failure> {
  const { openLastCheck } = await import('../store/last-check.ts');
  const last = openLastCheck(root);
  const known = isFresh ? undefined : last.recall();
  if (known !== undefined) return known;
  terminal.progress('Lecture des contenus…');
  const { loadSettled } = await import('../edit/settled.ts');
  const { openStore } = await import('../store/entry-store.ts');
  const { keepHeapSmall } = await import('../small-heap.ts');
  const store = openStore(root, { fresh: isFresh });
  if (store.memory.entries.size === 0) keepHeapSmall();
  const repository = await loadSettled(root, { history: false, memory: store.memory });
  store.save();
  terminal.progress('');
  if ('message' in repository) return repository;
  last.keep(repository.files, repository.diagnostics);
  return repository.diagnostics;
}

/** A path as given, from the current folder or from the root, relative to the root. */
function pathInRoot(path: string, root: string): string | undefined {
  const absolute = [resolve(path), join(root, path)].find(
    (candidate) => existsSync(candidate) && !relative(root, candidate).startsWith('..'),
  );
  return absolute === undefined ? undefined : relative(root, absolute).replaceAll(sep, '/');
}

function concerns({ file }: Diagnostic, paths: readonly (string | undefined)[]): boolean {
  if (paths.length === 0) return true;
  return paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
