import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './command.ts';

/** A Chromium and what its process must find in its environment. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/google-chrome'];
const PACKAGE = '@sparticuz/chromium';
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The browser of `CHROMIUM_PATH`, else that of the system, else the one a package ships. */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && !existsSync(asked)) {
    throw new Error(`CHROMIUM_PATH names a file that does not exist: ${asked}`);
  }
  const executablePath = asked ?? SYSTEM_PATHS.find((path) => existsSync(path));
  return executablePath === undefined ? packaged() : { executablePath, env: {} };
}

async function packaged(): Promise<Chromium> {
  const folder = await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      // The package brings the few libraries that a bare system lacks.
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/**
 * Unpacks the packaged browser once for each version. The package itself would write to fixed
 * names in the shared temporary folder, where two processes can meet over a half-written file:
 * so a child unpacks into a folder of its own, which then takes its name in one step.
 */
async function unpack(): Promise<string> {
  const cache = join(ROOT, 'node_modules', '.cache');
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, 'chromium-partial-'));
  const program = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  const { code, stderr } = await run(process.execPath, ['--input-type=module', '-e', program], {
    cwd: ROOT,
    // Naming this runtime is how the package is told to bring its libraries too.
    env: { TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
  if (code !== 0) {
    rmSync(partial, { recursive: true, force: true });
    throw new Error(`${PACKAGE} could not be unpacked: ${stderr}`);
  }
  writeFileSync(join(partial, 'fonts.conf'), fontConfiguration(folder));
  return install(partial, folder);
}

function install(partial: string, folder: string): string {
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another process was first: its copy is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The system's fonts if it has any, and those of the package in every case. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const folder = dirname(dirname(dirname(require.resolve(PACKAGE))));
  const manifest: { version: string } = require(join(folder, 'package.json'));
  return manifest.version;
}
