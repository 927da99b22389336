/**
 * An anchor of the page's frame. Anchors of texts are made of letters, digits and hyphens: the
 * underscore keeps a heading «Sources» of a text apart from the frame's own.
 */
export function frameId(name: string): string {
  return `page_${name}`;
}
