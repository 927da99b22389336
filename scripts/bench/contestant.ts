import type { CommandLine } from './measure.ts';

/** What contestants are given to prepare themselves. */
export interface Ground {
  /** Folder of the synthetic repository. */
  readonly repository: string;
  /** A folder of one's own, that exists. */
  readonly folder: string;
  /** What stands before and after the article in a page of Repères: a layout of the same size. */
  readonly frame: Frame;
}

/** A page without its article. */
export interface Frame {
  readonly before: string;
  readonly after: string;
}

/** A program that turns the synthetic repository into a site. */
export interface Contestant {
  readonly name: string;
  /** In French. */
  readonly label: string;
  /** What it does, to be compared knowingly, in French. */
  readonly work: string;
  /** Its version; undefined where it isn't installed. */
  readonly version: () => string | undefined;
  /** In the folder of one's own, the link that is switched to each new output; absent for who switches none. */
  readonly link?: string;
  /** Writes what it needs, which isn't measured, and says how to build into a folder that doesn't exist. */
  readonly prepare: (ground: Ground) => Promise<(out: string) => CommandLine>;
}
