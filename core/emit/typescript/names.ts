export { pascalCase } from '../../schema/names.ts';

/** Gives each thing a name of its own, in the order of asking, so that the same input names alike. */
export class Names {
  readonly #taken = new Map<string, string>();

  /** The name of the thing called `key`; `wanted` when it is free, else numbered. */
  claim(key: string, wanted: string): string {
    const known = this.#taken.get(key);
    if (known !== undefined) return known;
    const used = new Set(this.#taken.values());
    let name = wanted;
    for (let number = 2; used.has(name); number += 1) name = `${wanted}${number}`;
    this.#taken.set(key, name);
    return name;
  }
}
