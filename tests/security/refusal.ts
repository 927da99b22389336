import * as assert from 'uvu/assert';
import type { CommandResult } from '../support/command.ts';

/** A command that gave up: exit code 1, in French with a cure, without a trace of our code. */
export function isRefusal({ code, stderr }: CommandResult, words: string): void {
  assert.is(code, 1, stderr);
  assert.match(stderr, words);
  assert.not.match(stderr, /Error|\n\s+at |Erreur interne/);
  assert.ok(stderr.trim().split('\n').length >= 2, stderr);
}
