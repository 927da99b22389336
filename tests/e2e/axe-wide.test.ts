import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type AxeContext, addAxeTests, addSearchTest, violations, within } from './support/axe.ts';

const test = suite<AxeContext>('axe on a wide screen');

addAxeTests(test, 1280, 'first');
addSearchTest(test, 1280);

test('finds nothing in the suggestions of the search', (context) =>
  within(context, 1280, async (page) => {
    await page.goto('/phases/');
    await page.getByRole('combobox').fill('phase');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await violations(page), []);
  }));

test.run();
