import type { OptionSpec } from '../command.ts';

/** The option of commands that build for another address. */
export const BASE_URL: OptionSpec = {
  flags: '--base-url <URL>',
  description: 'adresse du site, à la place de celle de content/site.yml',
  refuse: refuseUrl,
};

async function refuseUrl(value: string): Promise<string | undefined> {
  const { isSiteAddress } = await import('../../core/index.ts');
  if (isSiteAddress(value)) return undefined;
  return `« ${value} » n’est pas une adresse de site : écrivez par exemple https://exemple.fr.`;
}
