/** What a reader has chosen: the value of each facet that narrows the list. */
export type FacetChoice = ReadonlyMap<string, string>;

/** The choice once a value is added, put in the place of another of its facet, or taken away. */
export function toggled(choice: FacetChoice, facet: string, value: string): FacetChoice {
  const next = new Map(choice);
  if (choice.get(facet) === value) next.delete(facet);
  else next.set(facet, value);
  return next;
}

/** True for an item that has every chosen value; `values` are written `facet/value`. */
export function isChosen(choice: FacetChoice, values: ReadonlySet<string>): boolean {
  return [...choice].every(([facet, value]) => values.has(`${facet}/${value}`));
}

/** How many items a click on a value would leave, the other facets staying as they are. */
export function countWith(
  choice: FacetChoice,
  facet: string,
  value: string,
  items: readonly ReadonlySet<string>[],
): number {
  const asked = new Map([...choice, [facet, value]]);
  return items.filter((values) => isChosen(asked, values)).length;
}

/** The choice as the query of an address; `""` for none. */
export function searchOf(choice: FacetChoice): string {
  const search = new URLSearchParams([...choice]).toString();
  return search === '' ? '' : `?${search}`;
}

/** The choice that an address asks for; facets and values that the page doesn't know are passed over. */
export function choiceOf(search: string, known: ReadonlySet<string>): FacetChoice {
  return new Map(
    [...new URLSearchParams(search)].filter(([facet, value]) => known.has(`${facet}/${value}`)),
  );
}
