import { typography } from '../core/index.ts';
import type { PageInfo } from './page-info.ts';

/** What search engines and browser tabs show whole. */
const LONGEST = 70;

/** The page's title followed by the site's name, as long as both fit; a longer title is cut between words. */
export function documentTitle(page: PageInfo, siteName: string): string {
  const own = typography(page.title);
  if (page.path === '/') return own;
  const whole = `${own} – ${typography(siteName)}`;
  if (whole.length <= LONGEST) return whole;
  if (own.length <= LONGEST) return own;
  const room = own.slice(0, LONGEST - 1);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 1))}…`;
}
