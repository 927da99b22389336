import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { attempt, failureOf } from '../../../scripts/output/failure.ts';

const failures = suite('what the machine refuses');

for (const [code, words] of [
  ['ENOSPC', 'le disque est plein'],
  ['EDQUOT', 'le quota du disque est atteint'],
  ['EROFS', 'le disque est en lecture seule'],
  ['EACCES', 'l’écriture est interdite'],
] as const) {
  failures(`${code} is one French sentence and a cure`, () => {
    const failure = attempt('L’écriture de « a »', () => {
      throw Object.assign(new Error(`${code}: system words`), { code });
    });
    assert.is(failure?.message, `L’écriture de « a » a échoué : ${words}.`);
    assert.ok(failure?.hint);
  });
}

failures('a mistake of ours is not hidden', () => {
  assert.is(failureOf('Rien', new TypeError('x')), undefined);
  assert.throws(() =>
    attempt('Rien', () => {
      throw new TypeError('x');
    }),
  );
});

failures.run();
