import { placeOfReleases, TO } from '../argv/releases.ts';
import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes rollback`. */
export const command: Command = {
  summary: 'remet en ligne la version publiée avant celle qui l’est',
  details:
    'Le lien DIR/current mène d’un seul coup à la version d’avant ; aucune version n’est supprimée.',
  options: [TO],
  run,
};

async function run(call: Call): Promise<number> {
  const place = await placeOfReleases(call);
  if (place === undefined) return EXIT.misuse;
  const { goBack } = await import('../output/go-back.ts');
  const former = goBack(place);
  if (typeof former !== 'string') {
    call.terminal.tell(`${former.message}\n${former.hint}`);
    return EXIT.problems;
  }
  call.terminal.print(`En ligne : ${former}`);
  return EXIT.ok;
}
