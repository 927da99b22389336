/** A published version of an entry. */
export interface Version {
  readonly revision: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** Where the file was then. */
  readonly path: string;
}

/** The published versions of a file, the newest first; undefined when they can't be read here. */
export function versionsOf(path: string): Promise<readonly Version[] | undefined> {
  return ask<readonly Version[]>({ path });
}

/** The text of a file in a version. */
export function textOf({ path, revision }: Version): Promise<string | undefined> {
  return ask<string>({ path, revision });
}

async function ask<Data>(query: Record<string, string>): Promise<Data | undefined> {
  const address = `versions?${new URLSearchParams(query).toString()}`;
  const response = await fetch(address, { credentials: 'same-origin' }).catch(() => undefined);
  if (response?.ok !== true) return undefined;
  const { data }: { data: Data } = await response.json();
  return data;
}

/** `12 mars 2026 à 09:30`. */
export function moment(date: string): string {
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(date),
  );
}
