import type { Diagnostic } from '../../core/index.ts';
import type { Place } from '../output/place.ts';
import type { Form } from '../output/switch.ts';
import type { LoadRequest, Refusal } from './load.ts';

/** What to build, and where. */
export interface BuildRequest extends Omit<LoadRequest, 'memory'> {
  readonly place: Place;
  readonly form: Form;
  /** True for a build that takes nothing from those before. */
  readonly fresh?: boolean;
  /** Number of entries from which something is kept for the next build. */
  readonly fewest?: number;
  /** True for a build in which nothing can be searched, made sooner. */
  readonly withoutSearch?: boolean;
  /** True for a `.br` and a `.gz` beside each text. */
  readonly compressed?: boolean;
  /** Told what is being done. */
  readonly progress: (text: string) => void;
}

/** How a build ended. */
export type BuildResult =
  | (Built & {
      /** Folder in which the new output is. */
      readonly folder: string;
    })
  | Refusal;

/** An output that is there, for people. */
export interface Built {
  readonly kind: 'built';
  /** Numbers of entries, and of files. */
  readonly entries: number;
  readonly files: number;
  /** Warnings. */
  readonly diagnostics: readonly Diagnostic[];
}
