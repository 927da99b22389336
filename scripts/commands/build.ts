import { resolve } from 'node:path';
import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes build`. */
export const command: Command = {
  summary: 'valide les contenus et construit le site, l’API et le CMS',
  details:
    'Le résultat remplace le précédent d’un seul coup ; en cas de problème, le précédent reste tel quel.\nREPERES_CMS_NAME, _REPO, _BRANCH, _BASE_URL, _API_ROOT, _AUTH_ENDPOINT, _APP_ID et _WORKFLOW, dans\nl’environnement, prennent la place de « cms » dans content/site.yml.',
  options: [
    { flags: '--out <DIR>', description: 'dossier à publier (par défaut : _site, dans le dépôt)' },
    {
      flags: '--base-url <URL>',
      description: 'adresse du site, à la place de celle de content/site.yml',
      refuse: refuseUrl,
    },
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
  const { root, terminal } = call;
  const started = performance.now();
  const { placeOf, refusePlace } = await import('../output/place.ts');
  const place = placeOf(call.option('out') ?? resolve(root, '_site'));
  const refused = refusePlace(place, root);
  if (refused !== undefined) {
    terminal.tell(`${refused.message}\n${refused.hint}`);
    return EXIT.misuse;
  }
  const profile = call.flag('profile') ? await startProfile() : undefined;
  const { buildSite } = await import('../build/build.ts');
  const { summarize } = await import('../build/summary.ts');
  const baseUrl = call.option('baseUrl');
  const result = await buildSite({
    root,
    place,
    form: call.flag('copy') ? 'folder' : 'link',
    withoutSearch: call.flag('withoutSearch'),
    fresh: call.flag('fresh'),
    environment: process.env,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    progress: terminal.progress,
  });
  terminal.progress('');
  const { text, important } = await summarize(result, terminal.color, performance.now() - started);
  if (important) terminal.tell(text);
  else if (terminal.interactive) terminal.print(text);
  if (profile !== undefined) terminal.print(profile());
  return result.kind === 'built' ? EXIT.ok : EXIT.problems;
}

/** Loaded for those who ask alone. */
async function startProfile(): Promise<() => string> {
  const { startStopwatch } = await import('../profile/stopwatch.ts');
  const { profileTable } = await import('../profile/table.ts');
  const read = startStopwatch();
  return () => profileTable(read());
}

function refuseUrl(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const web = url !== undefined && /^https?:$/.test(url.protocol);
  if (web && url.search === '' && url.hash === '' && url.username === '') return undefined;
  return `« ${value} » n’est pas une adresse de site : écrivez par exemple https://exemple.fr.`;
}
