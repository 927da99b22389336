import type { Diagnostic, LoadMemory } from '../../core/index.ts';
import type { Failure } from '../output/failure.ts';
import type { Place } from '../output/place.ts';
import type { Form } from '../output/switch.ts';
import type { Environment } from './cms-environment.ts';

/** A backend of Decap on this machine. */
export interface LocalBackend {
  readonly address: string;
  /** True when it keeps drafts. */
  readonly workflow: boolean;
}

/** What to build, and where. */
export interface BuildRequest {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly place: Place;
  readonly form: Form;
  /** Takes the place of the address in `content/site.yml`. */
  readonly baseUrl?: string;
  /** Decap's local backend; absent: the backend of `content/site.yml`. */
  readonly localBackend?: LocalBackend;
  /** Where the forge of the CMS may be named too; absent: in `content/site.yml` alone. */
  readonly environment?: Environment;
  /**
   * True for a build that a server of this machine shows: the former one stays a while for readers
   * who are still in it.
   */
  readonly forServer?: boolean;
  /** What this process remembers of the repository from its former builds. */
  readonly memory?: LoadMemory;
  /** True for a build in which nothing can be searched, made sooner. */
  readonly withoutSearch?: boolean;
  /** Told what is being done. */
  readonly progress: (text: string) => void;
}

/** How a build ended. */
export type BuildResult =
  | {
      readonly kind: 'built';
      /** Folder in which the new output is. */
      readonly folder: string;
      readonly entries: number;
      readonly files: number;
      /** Warnings. */
      readonly diagnostics: readonly Diagnostic[];
    }
  /** The content can't be published as it is. */
  | { readonly kind: 'problems'; readonly diagnostics: readonly Diagnostic[] }
  /** The machine, or a template, refused. */
  | { readonly kind: 'failed'; readonly failure: Failure };
