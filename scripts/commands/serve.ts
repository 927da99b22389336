import { once } from 'node:events';
import { type Call, type Command, EXIT } from '../command.ts';

/** `reperes serve`. */
export const command: Command = {
  summary: 'construit, sert le site, l’API et le CMS sur cette machine, et suit les modifications',
  options: [
    {
      flags: '--port <N>',
      description: 'port exact (par défaut : 8080, ou le premier libre ensuite)',
      refuse: refusePort,
    },
    {
      flags: '--host <HOST>',
      description: 'adresse d’écoute (par défaut : 127.0.0.1, cette machine seulement)',
    },
    {
      flags: '--workflow',
      description:
        'garde les modifications en brouillons, dans des branches Git, jusqu’à leur publication',
    },
  ],
  run,
};

const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

async function run({ root, option, flag, terminal }: Call): Promise<number> {
  const { serve } = await import('../serve/serve.ts');
  const port = option('port');
  const serving = await serve({
    root,
    host: option('host') ?? '127.0.0.1',
    workflow: flag('workflow'),
    ...(port === undefined ? {} : { port: Number(port) }),
    terminal,
  });
  if (typeof serving === 'string') {
    terminal.tell(serving);
    return EXIT.problems;
  }
  const code = await Promise.race(
    Object.entries(EXIT_CODES).map(([signal, exit]) => once(process, signal).then(() => exit)),
  );
  await serving.stop();
  return code;
}

function refusePort(value: string): string | undefined {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535
    ? undefined
    : `« ${value} » n’est pas un port : écrivez un nombre de 0 à 65535.`;
}
