/** Changes with each change of the engine's sources in these folders; `engine` ends with `/`. */
export function sourcesStamp(engine: string, folders?: readonly string[]): string;

/** Where the programs are, or would be, that the sources are compiled into; both end with `/`. */
export function compiledFolder(engine: string): string;
