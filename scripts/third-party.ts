/** The part of `package-lock.json` (version 3) that the list of licences is made from. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** One installed copy; its key in the lockfile is its folder. */
export interface LockedPackage {
  /** Only when it differs from the folder's. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** What a package says about itself, in the current form or in the one of before npm 3. */
export interface PackageManifest {
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
}

const MODULES = 'node_modules/';
const UNDECLARED = 'non déclarée';
const INTRODUCTION = `# Licences des paquets tiers

Paquets installés avec Repères, outils de développement exclus. Ce fichier est produit par
\`npm run generate\` à partir de \`package-lock.json\` : ne le modifiez pas à la main.
`;

/**
 * Writes THIRD_PARTY.md: name, version and licence of every production package, each once, in the
 * order of names. The same lockfile gives the same text on every machine, so `readManifest` (given
 * a folder such as `node_modules/trim`) is only asked about packages whose licence the lockfile
 * doesn't know; it answers undefined for a package that isn't installed.
 */
export function thirdParty(
  lockfile: Lockfile,
  readManifest: (folder: string) => PackageManifest | undefined,
): string {
  const rows = Object.entries(lockfile.packages)
    .filter(([folder, locked]) => folder.includes(MODULES) && !locked.dev && !locked.link)
    .map(([folder, locked]) => {
      const name = locked.name ?? folder.slice(folder.lastIndexOf(MODULES) + MODULES.length);
      const license = locked.license ?? declaredLicense(readManifest(folder));
      return `| ${name} | ${locked.version ?? ''} | ${license ?? UNDECLARED} |`;
    });
  const table = ['| Paquet | Version | Licence |', '|---|---|---|', ...[...new Set(rows)].sort()];
  return `${INTRODUCTION}\n${table.join('\n')}\n`;
}

function declaredLicense(manifest: PackageManifest | undefined): string | undefined {
  const { license, licenses = [] } = manifest ?? {};
  if (typeof license === 'string') return license;
  const types = license === undefined ? licenses.map(({ type }) => type) : [license.type];
  return types.length === 0 ? undefined : types.join(' OR ');
}
