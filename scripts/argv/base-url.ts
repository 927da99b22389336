import type { OptionSpec } from '../command.ts';

/** The option of commands that build for another address. */
export const BASE_URL: OptionSpec = {
  flags: '--base-url <URL>',
  description: 'adresse du site, à la place de celle de content/site.yml',
  refuse: refuseUrl,
};

function refuseUrl(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const web = url !== undefined && /^https?:$/.test(url.protocol);
  if (web && url.search === '' && url.hash === '' && url.username === '') return undefined;
  return `« ${value} » n’est pas une adresse de site : écrivez par exemple https://exemple.fr.`;
}
