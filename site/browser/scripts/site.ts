import { enhanceMenu } from '../menu.ts';
import { enhanceNavigation } from '../navigation.ts';
import { enhancePrint } from '../print.ts';
import { enhanceSchemeChoice } from '../scheme-choice.ts';
import { enhanceResults } from '../search-results.ts';
import { enhanceSuggestions } from '../search-suggestions.ts';

enhanceMenu();
enhanceNavigation();
enhancePrint();
enhanceSchemeChoice();
enhanceSuggestions();
enhanceResults();
