import { applyScheme, savedScheme } from '../scheme.ts';

applyScheme(savedScheme());
