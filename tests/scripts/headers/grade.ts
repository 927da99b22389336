import type { Headers } from '../../../scripts/headers/policies.ts';

/** One of the scanner's tests: what some headers add to 100 or take from it. */
type Modifier = (headers: Headers, csp: ReadonlyMap<string, readonly string[]>) => number;

const HALF_A_YEAR = 15_768_000;
const PRIVATE = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/**
 * The scoring rules of MDN's HTTP Observatory (algorithm 4) that response headers decide, written
 * anew: its package installs a monitoring agent and a database, and downloads lists. The figures of
 * the test are those that the rules of the package itself (1.4.8) gave to the same headers.
 */
const MODIFIERS: readonly Modifier[] = [
  (headers, csp) => {
    if (headers['Content-Security-Policy'] === undefined) return -25;
    const scripts = csp.get('script-src') ?? csp.get('default-src') ?? ['*'];
    const styles = csp.get('style-src') ?? csp.get('default-src') ?? ['*'];
    const objects = csp.get('object-src') ?? csp.get('default-src') ?? ['*'];
    if ([...scripts, ...objects].some((source) => /unsafe-inline|^data:|^https?:|\*/.test(source)))
      return -20;
    if (scripts.includes("'unsafe-eval'")) return -10;
    if (styles.some((source) => /unsafe-inline|^data:|^https?:|\*/.test(source))) return 0;
    const closes = csp.get('default-src')?.join() === "'none'";
    return closes ? 10 : 5;
  },
  (headers) => (headers['Access-Control-Allow-Credentials'] === 'true' ? -50 : 0),
  (headers) => (PRIVATE.includes(headers['Referrer-Policy'] ?? '') ? 5 : 0),
  (headers) => {
    const seconds = /max-age=(\d+)/.exec(headers['Strict-Transport-Security'] ?? '')?.[1];
    if (seconds === undefined) return -20;
    return Number(seconds) < HALF_A_YEAR ? -10 : 0;
  },
  (headers) => (headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5),
  (headers, csp) => {
    if (csp.has('frame-ancestors')) return 5;
    return /^(?:DENY|SAMEORIGIN)$/.test(headers['X-Frame-Options'] ?? '') ? 0 : -20;
  },
  (headers) => (headers['Cross-Origin-Resource-Policy'] === 'same-origin' ? 10 : 0),
];

/** The score of a response: 100 and more is A+; merits only count from 90 on. */
export function grade(headers: Headers): number {
  const csp = directivesOf(headers['Content-Security-Policy'] ?? '');
  const given = MODIFIERS.map((modifier) => modifier(headers, csp));
  const faults = given.filter((points) => points < 0).reduce((sum, points) => sum + points, 100);
  return faults < 90 ? faults : given.reduce((sum, points) => sum + points, 100);
}

function directivesOf(csp: string): Map<string, readonly string[]> {
  return new Map(
    csp
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}
