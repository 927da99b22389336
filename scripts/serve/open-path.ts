import { wholeContent } from '../../core/index.ts';
import type { Files } from '../build/output-files.ts';
import type { Opened, OpenedFile } from './published.ts';

/**
 * Makes the file that the path of an address leads to, which is decoded once and compared as a whole.
 * @throws what the file's own code throws.
 */
export async function openPath(files: Files, pathname: string): Promise<Opened> {
  const decoded = decode(pathname);
  if (decoded === undefined || !decoded.startsWith('/')) {
    return withPage({ kind: 'malformed' }, files, pathname);
  }
  const path = decoded.slice(1);
  const isFolder = path === '' || path.endsWith('/');
  if (!isFolder && files.has(`${path}/index.html`)) {
    return { kind: 'redirect', to: `${encodeURI(decoded)}/` };
  }
  const opened = await openFile(files, isFolder ? `${path}index.html` : path);
  return opened ?? withPage({ kind: 'absent' }, files, pathname);
}

/** The page that says so when nothing is at an address: programs and people read different ones. */
async function withPage(
  nothing: Opened & { readonly kind: 'absent' | 'malformed' },
  files: Files,
  pathname: string,
): Promise<Opened> {
  const opened = await openFile(
    files,
    pathname.startsWith('/api/v1/') ? 'api/v1/404.json' : '404.html',
  );
  return opened?.kind === 'file' ? { ...nothing, page: opened.file } : nothing;
}

async function openFile(files: Files, path: string): Promise<Opened | undefined> {
  const make = files.get(path);
  if (make === undefined) return undefined;
  const content = typeof make === 'function' ? await make() : make;
  if (typeof content === 'object' && 'message' in content) {
    return { kind: 'failed', reason: `${content.message}\n${content.hint}` };
  }
  const sent = typeof content === 'object' && 'copyOf' in content ? content : wholeContent(content);
  return { kind: 'file', file: { path, content: sent } satisfies OpenedFile };
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
