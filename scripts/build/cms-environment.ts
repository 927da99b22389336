import { checkSettings, pointerKeys } from '../../core/browser.ts';
import type { Diagnostic, JsonObject, Site } from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const PREFIX = 'REPERES_CMS_';
const SETTINGS = [
  ...['name', 'repo', 'branch', 'base_url', 'api_root', 'auth_endpoint', 'app_id', 'workflow'],
] as const;

/**
 * The site with the forge that the environment names: each `REPERES_CMS_…` takes the place of the
 * setting of its name, and `REPERES_CMS_NAME` that of all of them. They are checked alike.
 */
export function siteIn(environment: Environment, site: Site): Site | Failure {
  const given = SETTINGS.flatMap((name): [string, string | boolean][] => {
    const value = environment[variable(name)];
    return value === undefined || value === '' ? [] : [[name, readValue(name, value)]];
  });
  if (given.length === 0) return site;
  const isWhole = given.some(([name]) => name === 'name');
  const cms: JsonObject = { ...(isWhole ? {} : site.cms), ...Object.fromEntries(given) };
  const settings = { name: site.name, base_url: site.base_url, cms };
  const problems = checkSettings(JSON.stringify(settings));
  if (problems.length > 0) return refused(problems);
  return { ...site, cms: cms as unknown as NonNullable<Site['cms']> };
}

/** Every problem under the name of its variable, each before its cure: nobody sets one to learn of the next. */
function refused(problems: readonly Diagnostic[]): Failure {
  const lines = problems.flatMap(({ pointer, message, hint }) => {
    const [, name] = pointerKeys(pointer);
    const where = name === undefined ? `${PREFIX}…` : variable(name);
    return [`${where} (dans l’environnement) : ${message}`, hint];
  });
  return { message: lines.slice(0, -1).join('\n'), hint: lines.at(-1) ?? '' };
}

function variable(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`;
}

/** What can't be true or false stays as it is, and is told as such. */
function readValue(name: string, value: string): string | boolean {
  return name === 'workflow' && /^(?:true|false)$/.test(value) ? value === 'true' : value;
}
