import { suite } from 'uvu';
import { type AxeContext, addAxeTests } from './support/axe.ts';

const test = suite<AxeContext>('axe on a phone, the other templates');

addAxeTests(test, 390, 'second');

test.run();
