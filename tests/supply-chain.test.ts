import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

type Versions = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies: Versions;
  readonly devDependencies: Versions;
  readonly overrides: Versions;
}

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Versions;
}

/** The packages that may run a program while they are installed, and why that is accepted. */
const INSTALL_SCRIPTS: Readonly<Record<string, string>> = {
  'node_modules/esbuild': 'replaces its launcher by the binary that npm has already installed',
};

const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const manifest: Manifest = JSON.parse(read('package.json'));
const lockfile: { packages: Record<string, Locked & Partial<Manifest>> } = JSON.parse(
  read('package-lock.json'),
);
const installed = Object.entries(lockfile.packages).filter(([folder]) => folder !== '');

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The folders of the packages that break a rule: none is what every test wants. */
function breaking(rule: (locked: Locked) => boolean): string[] {
  return installed.filter(([, locked]) => !rule(locked)).map(([folder]) => folder);
}

const chain = suite('supply chain');

chain('every direct dependency and override names one exact version', () => {
  const { dependencies, devDependencies, overrides } = manifest;
  const wanted = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
  assert.ok(wanted.length > 0);
  assert.equal(
    wanted.filter(([, version]) => !EXACT.test(version)),
    [],
  );
});

chain('the lockfile holds the versions that package.json names', () => {
  const root = lockfile.packages[''];
  assert.equal(root?.dependencies, manifest.dependencies);
  assert.equal(root?.devDependencies, manifest.devDependencies);
  const { dependencies, devDependencies } = manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.is(lockfile.packages[`node_modules/${name}`]?.version, version, name);
  }
});

chain('the packages of other systems are locked too, without which npm ci refuses to start', () => {
  const missing = installed.flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        lockfile.packages[`node_modules/${name}`] === undefined &&
        lockfile.packages[`${folder}/node_modules/${name}`] === undefined,
    ),
  );
  assert.equal(missing, []);
});

chain('every locked package is bound to its content by a SHA-512', () => {
  assert.ok(installed.length > 0);
  assert.equal(
    breaking(({ integrity }) => integrity?.startsWith('sha512-') === true),
    [],
  );
});

chain('the lockfile sends nobody to a host', () => {
  assert.equal(
    breaking(({ resolved }) => resolved === undefined),
    [],
  );
  assert.not.match(read('.npmrc'), /registry\s*=|_authToken|:\/\//);
});

chain('only the packages of the written list run a program at install', () => {
  const scripted = breaking(({ hasInstallScript }) => hasInstallScript !== true);
  assert.equal(scripted, Object.keys(INSTALL_SCRIPTS));
});

chain('the design system stays at the version that the pages were made for', () => {
  assert.is(manifest.dependencies['@gouvfr/dsfr'], '1.14.4');
});

chain('the CMS is copied into the output, and never run by the build', () => {
  const running = ['core', 'site', 'cms', 'client', 'scripts'].flatMap((room) =>
    readdirSync(new URL(`../${room}`, import.meta.url), { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name}`)
      .filter((path) => /\.(?:tsx?|js)$/.test(path))
      .filter((path) => /(?:from|import|import\(|require\() ?['"]decap-cms/.test(read(path))),
  );
  assert.equal(running, []);
});

chain.run();
