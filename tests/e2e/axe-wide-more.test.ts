import { suite } from 'uvu';
import { type AxeContext, addAxeTests } from './support/axe.ts';

const test = suite<AxeContext>('axe on a wide screen, the other templates');

addAxeTests(test, 1280, 'second');

test.run();
