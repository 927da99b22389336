import { enhanceFacets } from '../facets.ts';

enhanceFacets();
