/** Takes a page in its turn: its path in the output, and what makes its HTML. */
export type TakePage = (path: string, make: () => string) => void;

/** A template that Eleventy is given instead of a file. */
export interface VirtualTemplate {
  readonly data: {
    readonly pagination?: { readonly data: string; readonly size: number; readonly alias: 'key' };
    readonly permalink: (data: { readonly key?: string }) => string;
  };
  readonly render: (data: { readonly key?: string }) => string;
}

/** The part of Eleventy's configuration that this site uses. */
export interface EleventyConfig {
  readonly addGlobalData: (name: string, value: () => unknown) => void;
  readonly addTemplate: (path: string, template: VirtualTemplate) => void;
  readonly addPassthroughCopy: (paths: Readonly<Record<string, string>>) => void;
  readonly setUseGitIgnore: (isUsed: boolean) => void;
  readonly setWatchJavaScriptDependencies: (isWatched: boolean) => void;
}

/** What the configuration answers; folders that it doesn't name are those of the caller. */
export interface EleventySettings {
  readonly dir?: { readonly input: string; readonly output: string };
}
