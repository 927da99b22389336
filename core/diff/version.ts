import type { Level } from './difference.ts';

type Numbers = readonly [major: number, minor: number, patch: number];

/** The lowest version that tells of such differences. Below 1.0.0 a break raises the second number. */
export function nextVersion(before: string, level: Level): string {
  const [major, minor, patch] = numbersOf(before);
  if (level === 'major' && major > 0) return `${major + 1}.0.0`;
  if (level === 'major' || level === 'minor') return `${major}.${minor + 1}.0`;
  return level === 'patch' ? `${major}.${minor}.${patch + 1}` : before;
}

/** True when a version is at least another. */
export function isAtLeast(version: string, least: string): boolean {
  const other = numbersOf(least);
  const difference = numbersOf(version)
    .map((number, index) => number - (other[index] ?? 0))
    .find((distance) => distance !== 0);
  return (difference ?? 0) >= 0;
}

/** True when a title of a CHANGELOG in Markdown names the version. */
export function isInChangelog(changelog: string, version: string): boolean {
  const named = new RegExp(`^(?:#{1,6} .*)?(?<![\\d.])${version.replaceAll('.', '\\.')}(?![\\d.])`);
  return changelog.split(/\r?\n/).some((line) => line.startsWith('#') && named.test(line));
}

function numbersOf(version: string): Numbers {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return [major, minor, patch];
}
