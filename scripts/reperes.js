#!/usr/bin/env node
// Plain JavaScript, so that Node starts it from any folder; everything behind it is TypeScript.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });

const { main } = await import('./cli.ts');
await main(process.argv.slice(2));
