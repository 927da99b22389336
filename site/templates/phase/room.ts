/** Widths of the axis on a phone and on a wide screen, in pixels. */
const PHONE = 300;
const WIDE = 900;
const CHARACTER = 7.5;
const PADDING = 26;

/**
 * The screens on which a text fits into a bar, as the class that shows it there.
 * @param part The bar's share of the axis.
 */
export function roomFor(text: string, part: number): 'axis-always' | 'axis-wide' | 'axis-never' {
  const width = text.length * CHARACTER + PADDING;
  if (width <= part * PHONE) return 'axis-always';
  return width <= part * WIDE ? 'axis-wide' : 'axis-never';
}
