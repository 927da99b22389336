import { type Catalog, type History, schemaDigest, sha256 } from '../../core/index.ts';
import { ENGINE } from '../build/engine.ts';
import { sourcesStamp } from '../compiled/stamp.js';

/** Stands for all that every file of an output depends on: the engine, the settings, the schemas. */
export function wholeDigest({ site, types, changelog, history }: Catalog): string {
  return sha256(
    JSON.stringify([
      sourcesStamp(ENGINE),
      site,
      types.map(schemaDigest),
      changelog ?? null,
      stateOf(history),
    ]),
  );
}

/** Not the commits: files tell which of them they depend on. */
function stateOf(history: History) {
  return history.available ? { shallow: history.shallow } : history;
}
