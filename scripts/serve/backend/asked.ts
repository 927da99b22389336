/** A file that a request wants to write. */
export interface Write {
  readonly path: string;
  /** Bytes that would be written. */
  readonly bytes: number;
}

/** Everything that a request of Decap's local protocol wants to touch. */
export interface Touched {
  readonly reads: readonly string[];
  readonly folders: readonly string[];
  readonly writes: readonly Write[];
  readonly deletes: readonly string[];
  /** Drafts by the keys of their entries: `topics/transports`. */
  readonly drafts: readonly string[];
}

/** The parameters of an action, before they are looked at. */
export type Params = Readonly<Record<string, unknown>>;

/** What each action of the protocol wants to touch. */
export type Actions = Readonly<Record<string, (params: Params) => Partial<Touched>>>;

const NOTHING: Touched = { reads: [], folders: [], writes: [], deletes: [], drafts: [] };

/** What every backend offers. */
export const FILE_ACTIONS: Actions = {
  info: () => ({}),
  getDeployPreview: () => ({}),
  entriesByFolder: ({ folder }) => ({ folders: [text(folder)] }),
  entriesByFiles: ({ files }) => ({ reads: rows(files).map(({ path }) => text(path)) }),
  getEntry: ({ path }) => ({ reads: [text(path)] }),
  getMedia: ({ mediaFolder }) => ({ folders: [text(mediaFolder)] }),
  getMediaFile: ({ path }) => ({ reads: [text(path)] }),
  persistEntry: ({ entry, dataFiles, assets }) => ({
    writes: [
      ...(dataFiles === undefined ? [row(entry)] : rows(dataFiles)).flatMap(dataWrites),
      ...rows(assets).map(assetWrite),
    ],
  }),
  persistMedia: ({ asset }) => ({ writes: [assetWrite(row(asset))] }),
  deleteFile: ({ path }) => ({ deletes: [text(path)] }),
  deleteFiles: ({ paths }) => ({ deletes: Array.isArray(paths) ? paths.map(text) : [''] }),
};

/** Reads what a request wants to touch; undefined for an action that isn't offered. */
export function touchedBy(body: unknown, actions: Actions = FILE_ACTIONS): Touched | undefined {
  const { action, params } = row(body);
  if (typeof action !== 'string' || !Object.hasOwn(actions, action)) return undefined;
  return { ...NOTHING, ...actions[action]?.(row(params)) };
}

/** A renamed file is written at both its places: the old one, then moved. */
function dataWrites(file: Params): Write[] {
  const bytes = Buffer.byteLength(text(file.raw));
  const paths = file.newPath === undefined ? [file.path] : [file.path, file.newPath];
  return paths.map((path) => ({ path: text(path), bytes }));
}

function assetWrite(asset: Params): Write {
  return { path: text(asset.path), bytes: Math.floor((text(asset.content).length * 3) / 4) };
}

/** The members of what should be an object. */
export function row(value: unknown): Params {
  return typeof value === 'object' && value !== null ? (value as Params) : {};
}

/** The members of each item of what should be an array. */
export function rows(value: unknown): Params[] {
  return Array.isArray(value) ? value.map(row) : [];
}

/** Anything but text becomes the empty path, which is refused. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
