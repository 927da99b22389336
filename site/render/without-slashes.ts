const SELF_CLOSED =
  /(<(?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)\b(?:"[^"]*"|[^">])*?)\/>/g;

/** HTML has no self-closing tags; the renderer writes XML's. Text can't match: its `<` is escaped. */
export function withoutSlashes(markup: string): string {
  return markup.replaceAll(SELF_CLOSED, '$1>');
}
