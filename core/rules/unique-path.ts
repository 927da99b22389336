import { SITE_PATHS } from '../catalog/paths.ts';
import type { ReadEntry } from '../catalog/read-entry.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

const ENGINE_FOLDERS = ['/api/', '/admin/', '/media/', '/assets/', '/pagefind/', '/.well-known/'];

/** Two pages at one address: one of them would be lost. */
export const rule: Rule = {
  code: 'output-collision',
  description: 'Chaque page a une adresse à elle, hors de celles que le moteur se réserve.',
  check: (context) => {
    const owners = engineOwners(context);
    const findings: Finding[] = [];
    for (const entry of context.entries.values()) {
      const path = context.paths.get(entry.key);
      if (path === undefined || !entry.type.collection.pages) continue;
      const folded = path.normalize('NFC').toLowerCase();
      const owner = ENGINE_FOLDERS.some((folder) => folded.startsWith(folder))
        ? 'le moteur'
        : owners.get(folded);
      if (owner === undefined) owners.set(folded, `« ${entry.title} » (${entry.key})`);
      else findings.push(taken(entry, path, owner));
    }
    return findings;
  },
};

/** The home page may be an entry; the site's other pages and the list pages may not. */
function engineOwners({ types }: RuleContext): Map<string, string> {
  const own = SITE_PATHS.filter((path) => path !== '/').map((path) => [path, 'le moteur'] as const);
  const lists = types
    .filter((type) => type.collection.pages)
    .map((type) => [type.collection.listPath, `la liste « ${type.collection.label} »`] as const);
  return new Map([...own, ...lists]);
}

function taken(entry: ReadEntry, path: string, owner: string): Finding {
  return {
    entry,
    pointer: entry.data.path === undefined ? '' : '/path',
    message: `L’adresse « ${path} » est déjà prise par ${owner}.`,
    hint: 'Renommez l’entrée, changez son parent ou donnez-lui un autre chemin.',
  };
}
