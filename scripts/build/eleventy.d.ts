/** The part of Eleventy's programmatic interface that the build uses; its package has no types. */
declare module '@11ty/eleventy' {
  type SiteConfig = import('../../site/eleventy-config.ts').EleventyConfig;

  /** What the `config` option is given. */
  export interface EleventyConfig extends SiteConfig {
    readonly benchmarkManager: {
      readonly get: (group: string) => { readonly setMinimumThresholdMs: (ms: number) => void };
    };
  }

  /** How to start Eleventy. */
  export interface EleventyOptions {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    /** Keeps the console for our own words. */
    disableLogger(): void;
    /** Renders everything and writes nothing. */
    toJSON(): Promise<unknown>;
  }
}
