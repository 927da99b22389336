const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/** An ASCII anchor made from a title: `Qu’est-ce ?` → `qu-est-ce`; starts with a letter, at most 80 characters. */
export function slug(title: string): string {
  const ascii = title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, 80)
    .replace(/-$/, '');
  if (ascii === '') return 'section';
  return /^[a-z]/.test(ascii) ? ascii : `section-${ascii}`;
}

/** Gives out each name once: the second `x` becomes `x-2`. */
export class UniqueNames {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  /** The name itself, or with the first number that makes it new. */
  take(name: string): string {
    let count = this.counts.get(name) ?? 1;
    let unique = count === 1 ? name : `${name}-${count}`;
    while (this.taken.has(unique)) {
      count += 1;
      unique = `${name}-${count}`;
    }
    this.counts.set(name, count + 1);
    this.taken.add(unique);
    return unique;
  }
}
