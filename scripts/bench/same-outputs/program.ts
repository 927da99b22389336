/** Repères for the outputs that its peers make, as Hugo does: a whole program, compiled like ours. */
import { join } from 'node:path';
import { collectionFile, entryFile, plannedFiles } from '../../../core/index.ts';
import { outputFile } from '../../../site/address.ts';
import { type LoadedCatalog, loadForOutput } from '../../build/load.ts';
import { renderPages } from '../../build/pages.ts';
import type { Failure } from '../../output/failure.ts';
import { placeOf } from '../../output/place.ts';
import { openSession } from '../../output/session.ts';
import { writeAll } from '../../output/write.ts';
import { type Making, openReuse } from '../../reuse/reuse.ts';
import { openSpool } from '../../reuse/spool.ts';
import { keepHeapSmall } from '../../small-heap.ts';
import { openStore } from '../../store/entry-store.ts';

keepHeapSmall();
const [root = '', out = ''] = process.argv.slice(2);
const session = openSession(placeOf(out), 'folder');
if ('message' in session) throw new Error(session.message);
const { folder, memory, save } = openStore(root, { fresh: true });
const loaded = await loadForOutput({ root, memory });
save();
if (loaded.kind !== 'loaded') throw new Error('The synthetic repository isn’t valid');
const build = session.start();
if ('message' in build) throw new Error(build.message);
const reuse = openReuse({
  catalog: loaded.catalog,
  ...build,
  whole: '',
  former: undefined,
  sourceDigest: () => '',
  spool: openSpool(join(folder, `${process.pid}.pieces`)),
});
const failure = await fill(loaded.catalog, reuse);
if (failure !== undefined) throw new Error(failure.message);
session.publish();
reuse.close();
session.close();

/** Writes page and JSON of each entry, list page and JSON of each collection. */
async function fill(
  { entries, types }: LoadedCatalog,
  { catalog, context, make }: Making,
): Promise<Failure | undefined> {
  const wanted = new Set([
    ...Array.from(entries.values(), entryFile),
    ...Array.from(entries.values(), ({ path }) => outputFile(path)),
    ...types.map(collectionFile),
    ...types.map(({ collection }) => outputFile(collection.listPath)),
  ]);
  const files = plannedFiles(catalog).filter(({ path }) => wanted.has(path));
  return (
    (await writeAll(make, files)) ??
    (await renderPages(
      context,
      (path) => wanted.has(path),
      (path, content) => make({ path, content }),
    ))
  );
}
