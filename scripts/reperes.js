#!/usr/bin/env node
// Plain JavaScript, so that Node starts it from any folder; everything behind it is TypeScript.
import { loadProgram } from './compiled/load.js';

const { main } = await loadProgram();
await main(process.argv.slice(2));
