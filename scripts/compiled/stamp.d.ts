/** Changes with each change of the engine's sources in these folders; `engine` ends with `/`. */
export function sourcesStamp(engine: string, folders?: readonly string[]): string;
