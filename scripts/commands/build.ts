import { resolve } from 'node:path';
import { BASE_URL } from '../argv/base-url.ts';
import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes build`. */
export const command: Command = {
  summary: 'valide les contenus et construit le site, l’API et le CMS',
  details:
    'Le résultat remplace le précédent d’un seul coup ; en cas de problème, le précédent reste tel quel.\nREPERES_CMS_NAME, _REPO, _BRANCH, _BASE_URL, _API_ROOT, _AUTH_ENDPOINT, _APP_ID et _WORKFLOW, dans\nl’environnement, prennent la place de « cms » dans content/site.yml.',
  options: [
    { flags: '--out <DIR>', description: 'dossier à publier (par défaut : _site, dans le dépôt)' },
    BASE_URL,
    {
      flags: '--copy',
      description: 'écrit un vrai dossier, pour les hébergeurs qui ne suivent pas les liens',
    },
    { flags: '--without-search', description: 'ne fait pas l’index de recherche' },
    { flags: '--fresh', description: 'ne reprend rien de ce que le passage précédent a gardé' },
    { flags: '--profile', description: 'dit où va le temps, étape par étape' },
  ],
  run,
};

async function run(call: Call): Promise<number> {
  const { placeOf, refusePlace } = await import('../output/place.ts');
  const place = placeOf(call.option('out') ?? resolve(call.root, '_site'));
  const refused = refusePlace(place.out, call.root);
  if (refused !== undefined) {
    call.terminal.tell(`${refused.message}\n${refused.hint}`);
    return EXIT.misuse;
  }
  const { buildAndTell } = await import('../build/build-and-tell.ts');
  const result = await buildAndTell(call, {
    place,
    form: call.flag('copy') ? 'folder' : 'link',
    withoutSearch: call.flag('withoutSearch'),
    fresh: call.flag('fresh'),
  });
  return result.kind === 'built' ? EXIT.ok : EXIT.problems;
}
