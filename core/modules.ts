/**
 * How the engine lists its own modules: a door of its own, for what compiles the engine and would
 * load all of it through the main one.
 */
export { listModules } from './files/modules.ts';
