/** Changes with each change of the engine's sources; `engine` ends with `/`. */
export function sourcesStamp(engine: string): string;
