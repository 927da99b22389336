/** Repères for the outputs that all contestants make, and no others: a whole program, compiled like ours. */
import { collectionFile, type EmittedFile, entryFile, plannedFiles } from '../../../core/index.ts';
import { outputFile } from '../../../site/address.ts';
import { pageContextOf } from '../../../site/page-context-of.ts';
import { type LoadedCatalog, loadForOutput } from '../../build/load.ts';
import { renderPages } from '../../build/pages.ts';
import type { Failure } from '../../output/failure.ts';
import { placeOf } from '../../output/place.ts';
import { openSession, type StartedBuild } from '../../output/session.ts';
import { writeAll } from '../../output/write.ts';

const [root = '', out = ''] = process.argv.slice(2);
const session = openSession(placeOf(out), 'folder');
if ('message' in session) throw new Error(session.message);
const loaded = await loadForOutput({ root });
if (loaded.kind !== 'loaded') throw new Error('The synthetic repository isn’t valid');
const build = session.start();
if ('message' in build) throw new Error(build.message);
const failure = await fill(loaded.catalog, build);
if (failure !== undefined) throw new Error(failure.message);
session.publish();
session.close();

/** Writes page and JSON of each entry, list page and JSON of each collection. */
async function fill(catalog: LoadedCatalog, { write }: StartedBuild): Promise<Failure | undefined> {
  const entries = [...catalog.entries.values()];
  const wanted = new Set([
    ...entries.map(entryFile),
    ...entries.map(({ path }) => outputFile(path)),
    ...catalog.types.map(collectionFile),
    ...catalog.types.map(({ collection }) => outputFile(collection.listPath)),
  ]);
  const files = plannedFiles(catalog).filter(({ path }: EmittedFile) => wanted.has(path));
  return (
    (await writeAll(write, files)) ??
    (await renderPages(
      pageContextOf(catalog),
      (path) => wanted.has(path),
      (path, content) => write({ path, content }),
    ))
  );
}
