/** What the server answered, as far as a reader wants to know. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** Milliseconds from the question to the last byte. */
  readonly time: number;
}

const SPACE = '\u00a0';
const LONGEST = 20_000;

/** The address that a reader typed, when it is one of this site; another site is never asked. */
export function ownAddress(typed: string, page: string): string | undefined {
  if (!URL.canParse(typed.trim(), page)) return undefined;
  const address = new URL(typed.trim(), page);
  return address.origin === new URL(page).origin ? address.href : undefined;
}

/** «200, application/json, 1,2 Ko, 35 ms». */
export function answerSummary({ status, type, text, time }: Answer): string {
  const kind = type.replace(/;.*/, '') || 'sans type';
  const bytes = new TextEncoder().encode(text).length;
  return [String(status), kind, sizeOf(bytes), `${Math.round(time)}${SPACE}ms`].join(', ');
}

function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes}${SPACE}octets`;
  return `${(bytes / 1000).toFixed(1).replace('.', ',')}${SPACE}Ko`;
}

/** The answer as it is shown: JSON on several lines, and no more than a page can bear. */
export function answerText({ type, text }: Answer): string {
  const laidOut = type.includes('json') ? indented(text) : text;
  if (laidOut.length <= LONGEST) return laidOut;
  return `${laidOut.slice(0, LONGEST)}\n… (la suite est dans le fichier)`;
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Lines of JSON, or something else under its name: shown as it came.
    return text;
  }
}
