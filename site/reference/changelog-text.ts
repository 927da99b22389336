const FIRST_TITLE = /^#\s[^\n]*\n+/;
const LINK = /\[([^\]\n]+)\]\((?!https?:)[^)\n]*\)/g;

/**
 * The text of a CHANGELOG.md as a page shows it: without its own title, which the page has, and
 * with the words of links to files of the repository, which the site doesn't publish.
 */
export function changelogText(markdown: string): string {
  return markdown.replaceAll('\r\n', '\n').replace(FIRST_TITLE, '').replaceAll(LINK, '$1');
}
