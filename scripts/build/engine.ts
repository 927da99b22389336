import { fileURLToPath } from 'node:url';

/** Folder of the engine: where `core/`, `site/` and `cms/` are. */
export const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
