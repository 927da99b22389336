const HTML_SPECIAL = /[&<>"]/;
const HTML_SPECIALS = /[&<>"]/g;
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for HTML, between tags and in double-quoted attributes: the only such function of the core. */
export function escapeHtml(text: string): string {
  return HTML_SPECIAL.test(text)
    ? text.replace(HTML_SPECIALS, (character) => HTML_ENTITIES[character] ?? character)
    : text;
}

/** Escapes plain text so that CommonMark shows it as it is, inside a line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~#]/g, '\\$&').replace(/\s+/g, ' ');
}

/** The same for a text that starts a line: a « - », « + », « = » or « 1. » in front stays what it is. */
export function escapeMarkdownLine(text: string): string {
  return escapeMarkdown(text)
    .trim()
    .replace(/^[-+=]|^(\d+)([.)])/, (sign, number, point) =>
      number === undefined ? `\\${sign}` : `${number}\\${point}`,
    );
}

/** Makes an address fit between the parentheses of a Markdown link. */
export function escapeDestination(address: string): string {
  return address.replace(/[\s()<>\\]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  );
}
