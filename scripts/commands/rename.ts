import type { Call, Command } from '../command.ts';

/** `reperes rename`. */
export const command: Command = {
  summary: 'donne un autre identifiant à une entrée et récrit chaque référence à elle',
  details: 'L’ancien identifiant devient un alias : sa page redirige, son fichier d’API répond.',
  arguments: [
    { usage: '<entry>', description: 'type et identifiant : phase/construction' },
    { usage: '<new-id>', description: 'nouvel identifiant' },
  ],
  options: [{ flags: '--dry-run', description: 'dit ce qui serait fait et ne touche à rien' }],
  run,
};

async function run(call: Call): Promise<number> {
  const [entry = '', newId = ''] = call.arguments;
  const { planRename } = await import('../../core/index.ts');
  const { runEdit } = await import('../edit/run-edit.ts');
  return runEdit(call, (root) => planRename(root, entry, newId));
}
