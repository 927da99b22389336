import type { JsonObject } from '../../core/browser.ts';
import type { EntryMap } from '../decap.ts';
import { memory } from '../formats/origins.ts';
import { storeAround } from './store.ts';

/** An entry whose form is to hold another text than the file. */
export interface Restoration {
  readonly entry: EntryMap;
  /** The fields and the text of the version. */
  readonly data: JsonObject;
  readonly text: string;
  /** The text of the file, which a save has to find there. */
  readonly source: string;
}

let isUnderWay = false;

/**
 * Fills the form anew, unsaved: the version is handed to Decap as what was typed and not saved, which it
 * knows how to take up. False when Decap can't be reached.
 */
export function restore(control: object, { entry, data, text, source }: Restoration): boolean {
  const store = storeAround(control);
  if (store === undefined) return false;
  memory.remember(text, source);
  isUnderWay = true;
  const payload = { entry: { ...entry.toJS(), data } };
  store.dispatch({ type: 'DRAFT_LOCAL_BACKUP_RETRIEVED', payload });
  return true;
}

/** True once for each restoration: what Decap then asks was answered before. */
export function isRestoring(): boolean {
  const was = isUnderWay;
  isUnderWay = false;
  return was;
}
