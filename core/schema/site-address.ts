// A path of plain segments: it stands as it is in the configuration of servers.
const WRITTEN = /^https?:\/\/[^/?#@\\\s]+(?:\/[\w~-][\w.~-]*)*\/?$/i;

/**
 * True for an address at which a site can be published: http or https, without a person's name, a
 * query or a fragment, of which nothing would be left in the addresses of its pages.
 */
export function isSiteAddress(text: string): boolean {
  return WRITTEN.test(text) && URL.canParse(text);
}
