/** The part of Eleventy's programmatic interface that the build uses; its package has no types. */
declare module '@11ty/eleventy' {
  /** What `.eleventy.js` and the `config` option are given. */
  export interface EleventyConfig {
    readonly addGlobalData: (name: string, value: unknown) => void;
    readonly benchmarkManager: {
      readonly get: (group: string) => { readonly setMinimumThresholdMs: (ms: number) => void };
    };
  }

  /** A page that Eleventy has rendered. */
  export interface Rendered {
    /** From the current folder on; false for a page that isn't written. */
    readonly outputPath: string | false;
    readonly content: string;
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
    toJSON(): Promise<readonly Rendered[]>;
  }
}
