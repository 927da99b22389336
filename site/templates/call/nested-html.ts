/** Headings of a text start at the second level; under a heading of the third, at the fourth. */
const LOWER = 2;
const LOWEST = 6;

/**
 * The HTML of a text that stands inside another one: its headings go down, and its anchors go, since
 * they could meet those of the texts around it.
 */
export function nestedHtml(html: string): string {
  return html.replaceAll(/<[^>]*>/g, (tag) =>
    tag
      .replace(/^(<\/?h)([1-6])/, (_tag, start: string, level: string) =>
        start.concat(String(Math.min(LOWEST, Number(level) + LOWER))),
      )
      .replaceAll(/ (?:id|href)="#?[^"]*"/g, (attribute) =>
        attribute.startsWith(' href="') && !attribute.startsWith(' href="#') ? attribute : '',
      ),
  );
}
