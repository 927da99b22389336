import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  choiceOf,
  countWith,
  isChosen,
  searchOf,
  toggled,
} from '../../../site/browser/facet-choice.ts';

const test = suite('the choice of facets');
const items = ['team/a job/dev', 'team/a job/design', 'team/b job/dev', ''].map(
  (mark) => new Set(mark.split(' ')),
);
const known = new Set(['team/a', 'team/b', 'job/dev', 'job/design']);

test('a value is added, replaced and taken away', () => {
  const one = toggled(new Map(), 'team', 'a');
  assert.equal([...one], [['team', 'a']]);
  assert.equal([...toggled(one, 'team', 'b')], [['team', 'b']]);
  assert.equal([...toggled(one, 'team', 'a')], []);
});

test('an item needs every chosen value', () => {
  const left = (choice: [string, string][]): number =>
    items.filter((values) => isChosen(new Map(choice), values)).length;
  assert.is(left([]), 4);
  assert.is(left([['team', 'a']]), 2);
  assert.is(
    left([
      ['team', 'a'],
      ['job', 'dev'],
    ]),
    1,
  );
});

test('each value counts what a click would leave', () => {
  const choice = new Map([['team', 'a']]);
  assert.is(countWith(choice, 'job', 'dev', items), 1);
  assert.is(countWith(choice, 'team', 'b', items), 1);
  assert.is(countWith(new Map([['job', 'design']]), 'team', 'b', items), 0);
});

test('the address keeps the choice, and is read back without what the page does not know', () => {
  const choice = new Map([
    ['team', 'a'],
    ['job', 'dev'],
  ]);
  assert.is(searchOf(choice), '?team=a&job=dev');
  assert.is(searchOf(new Map()), '');
  assert.equal([...choiceOf('?team=a&job=dev&job2=x&team=z', known)], [...choice]);
  assert.equal([...choiceOf('?utm=1', known)], []);
});

test.run();
