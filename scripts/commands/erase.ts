import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes erase`. */
export const command: Command = {
  summary: 'retire une entrée, ses médias et toute référence à elle (droit à l’effacement)',
  details:
    'Dans une collection de personnes, le nom est aussi retiré des autres textes.\nL’historique de Git le garde : voir docs/effacement.md.',
  arguments: [{ usage: '<entry>', description: 'type et identifiant : person/ada' }],
  options: [{ flags: '--dry-run', description: 'dit ce qui serait fait et ne touche à rien' }],
  run,
};

async function run(call: Call): Promise<number> {
  const { planErase } = await import('../../core/index.ts');
  const { runEdit } = await import('../edit/run-edit.ts');
  const code = await runEdit(call, (root) => planErase(root, call.arguments[0] ?? ''));
  if (code === EXIT.ok && !call.flag('dryRun')) {
    call.terminal.tell(
      'Reconstruisez et publiez le site. L’historique de Git et les copies gardent ces données : voir docs/effacement.md.',
    );
  }
  return code;
}
