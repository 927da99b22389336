import { enhanceMenu } from '../menu.ts';
import { enhanceNavigation } from '../navigation.ts';
import { enhanceSchemeChoice } from '../scheme-choice.ts';

enhanceMenu();
enhanceNavigation();
enhanceSchemeChoice();
