import { suite } from 'uvu';
import { type AxeContext, addAxeTests, addSearchTest } from './support/axe.ts';

const test = suite<AxeContext>('axe on a phone');

addAxeTests(test, 390, 'first');
addSearchTest(test, 390);

test.run();
