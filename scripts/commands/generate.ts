import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENGINE } from '../build/engine.ts';
import { type Call, type Command, EXIT } from '../command.ts';
import type { Generated } from '../generated/generated.ts';

/** `reperes generate`. */
export const command: Command = {
  summary: 'récrit les fichiers déduits des schémas : types TypeScript, licences',
  options: [
    { flags: '--check', description: 'n’écrit rien ; sort avec 1 si un fichier n’est plus à jour' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { root, terminal } = call;
  const { hasErrors, importAll, loadRepository } = await import('../../core/index.ts');
  const { types, diagnostics } = await loadRepository(root, { history: false });
  const ofSchemas = diagnostics.filter(({ file }) => file.startsWith('schemas/'));
  if (hasErrors(ofSchemas)) {
    const { loadReport } = await import('../report/format.ts');
    terminal.tell((await loadReport('text'))(ofSchemas, { color: terminal.color }));
    return EXIT.problems;
  }
  const all = await importAll<Generated>(new URL('../generated/', import.meta.url), 'generated');
  const isEngine = realpathSync(ENGINE) === root;
  const stale = all
    .filter(({ engineOnly }) => isEngine || !engineOnly)
    .map(({ path, content }) => ({ path, text: content({ root, types }) }))
    .filter(({ path, text }) => textOf(join(root, path)) !== text);
  if (call.flag('check')) return check(stale, call);
  const { attempt } = await import('../output/failure.ts');
  const { linkOnTheWay } = await import('../output/links.ts');
  const { makeFolder } = await import('../output/make-folder.ts');
  const { writeWhole } = await import('../output/write-whole.ts');
  for (const { path, text } of stale) {
    const file = join(root, path);
    const failure =
      linkOnTheWay(root, path) ??
      attempt(`La création du dossier de « ${path} »`, () => {
        makeFolder(dirname(file));
      }) ??
      writeWhole(file, text);
    if (failure !== undefined) {
      terminal.tell(`${failure.message}\n${failure.hint}`);
      return EXIT.problems;
    }
    terminal.tell(`Récrit : ${path}`);
  }
  if (stale.length === 0 && terminal.interactive) terminal.tell('Tout est à jour.');
  return EXIT.ok;
}

function check(stale: readonly { readonly path: string }[], { terminal }: Call): number {
  if (stale.length === 0) return EXIT.ok;
  const names = stale.map(({ path }) => path).join(', ');
  terminal.tell(`Plus à jour : ${names}.\nLancez « reperes generate » et validez le résultat.`);
  return EXIT.problems;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
