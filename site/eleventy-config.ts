import type { Catalog } from '../core/index.ts';

/** Takes a page as soon as it is made: its path in the output, and its HTML. */
export type TakePage = (path: string, html: string) => void;

/** The part of Eleventy's configuration that this site uses. */
export interface EleventyConfig {
  readonly globalData: { repository?: () => Catalog; takePage?: () => TakePage };
  readonly addGlobalData: (name: string, value: () => unknown) => void;
  readonly addJavaScriptFunction: (name: string, made: (key: string) => unknown) => void;
  readonly addExtension: (extensions: readonly string[], options: { readonly key: string }) => void;
  readonly addTemplateFormats: (formats: readonly string[]) => void;
  readonly addPassthroughCopy: (paths: Readonly<Record<string, string>>) => void;
  readonly setUseGitIgnore: (isUsed: boolean) => void;
  readonly setWatchJavaScriptDependencies: (isWatched: boolean) => void;
}

/** What the configuration answers; folders that it doesn't name are those of the caller. */
export interface EleventySettings {
  readonly dir?: { readonly input: string; readonly output: string };
}
