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

/** Gives out each name once; `numbered` says how the second and further ones are written. */
export class UniqueNames {
  private readonly numbered: (name: string, count: number) => string;
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(numbered: (name: string, count: number) => string) {
    this.numbered = numbered;
  }

  /** The name itself, or with the first number that makes it new. */
  take(name: string): string {
    let count = this.counts.get(name) ?? 1;
    let unique = count === 1 ? name : this.numbered(name, count);
    while (this.taken.has(unique)) {
      count += 1;
      unique = this.numbered(name, count);
    }
    this.counts.set(name, count + 1);
    this.taken.add(unique);
    return unique;
  }
}
