import {
  type Diagnostic,
  hasErrors,
  type LoadMemory,
  type LoadOptions,
  type Repository,
} from '../../core/index.ts';
import { loadSettled } from '../edit/settled.ts';
import type { Failure } from '../output/failure.ts';
import { type Environment, siteIn } from './cms-environment.ts';

/** The catalog of a repository that may be published. */
export type LoadedCatalog = NonNullable<Repository['catalog']>;

/** What to load. */
export interface LoadRequest {
  /** Absolute path of the repository. */
  readonly root: string;
  /** Takes the place of the address in `content/site.yml`. */
  readonly baseUrl?: string | undefined;
  /** Where the forge of the CMS may be named too; absent: in `content/site.yml` alone. */
  readonly environment?: Environment | undefined;
  /** What this process remembers of the repository. */
  readonly memory?: LoadMemory;
}

/** Why nothing can be made of a repository. */
export type Refusal =
  /** The content can't be published as it is. */
  | { readonly kind: 'problems'; readonly diagnostics: readonly Diagnostic[] }
  /** The machine, or a template, refused. */
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A repository that may be published, with its warnings, or why it may not. */
export type Loaded =
  | {
      readonly kind: 'loaded';
      readonly catalog: LoadedCatalog;
      readonly diagnostics: readonly Diagnostic[];
    }
  | Refusal;

/** Loads a repository for an output: a build's, or a server's. */
export async function loadForOutput(request: LoadRequest): Promise<Loaded> {
  const { root, baseUrl, memory, environment } = request;
  const options: LoadOptions = {
    ...(baseUrl !== undefined && { baseUrl }),
    ...(memory !== undefined && { memory }),
  };
  const repository = await loadSettled(root, options);
  if ('message' in repository) return { kind: 'failed', failure: repository };
  const { catalog, diagnostics } = repository;
  if (catalog === undefined || hasErrors(diagnostics)) return { kind: 'problems', diagnostics };
  const site = siteIn(environment ?? {}, catalog.site);
  if ('message' in site) return { kind: 'failed', failure: site };
  return { kind: 'loaded', catalog: { ...catalog, site }, diagnostics };
}
