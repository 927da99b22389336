import { enhanceTrials } from '../api-trial.ts';
import { enhanceCode } from '../copy-code.ts';

enhanceTrials();
enhanceCode();
