import { basename } from 'node:path';
import { BASE_URL } from '../argv/base-url.ts';
import { placeOfReleases, TO } from '../argv/releases.ts';
import { type Call, type Command, EXIT } from '../command.ts';

const MOST = 1000;

/** `reperes publish`. */
export const command: Command = {
  summary: 'construit le site et le met en ligne dans un dossier, à côté des versions précédentes',
  details:
    'DIR/releases/<révision> reçoit le site, avec une copie compressée (.br et .gz) de chaque texte ; le\nlien DIR/current y mène ensuite, d’un seul coup. Le serveur publie DIR/current.\nEn cas de problème, ce qui est en ligne reste tel quel.',
  options: [
    TO,
    {
      flags: '--keep <N>',
      description: 'nombre de versions qui restent, celle en ligne comprise (par défaut : 5)',
      refuse: refuseCount,
    },
    BASE_URL,
    { flags: '--profile', description: 'dit où va le temps, étape par étape' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const place = await placeOfReleases(call, Number(call.option('keep') ?? 5));
  if (place === undefined) return EXIT.misuse;
  const { buildAndTell } = await import('../build/build-and-tell.ts');
  const result = await buildAndTell(call, { place, form: 'link', compressed: true });
  if (result.kind !== 'built') return EXIT.problems;
  await tellUncommitted(call);
  call.terminal.print(`En ligne : ${basename(result.folder)}`);
  return EXIT.ok;
}

/** A release has the name of a commit: who looks there for what is online has to find it. */
async function tellUncommitted({ root, terminal }: Call): Promise<void> {
  const { isUncommitted } = await import('../git/uncommitted.ts');
  if (!(await isUncommitted(root, ['content', 'schemas']))) return;
  terminal.tell(
    'Cette version porte le nom du dernier commit, mais elle contient des modifications de content/ ou de schemas/ qui n’y sont pas.\nFaites d’abord un commit, puis publiez de nouveau.',
  );
}

function refuseCount(value: string): string | undefined {
  const isCount = /^[1-9]\d*$/.test(value) && Number(value) <= MOST;
  return isCount ? undefined : `« ${value} » n’est pas un nombre de versions, de 1 à ${MOST}.`;
}
