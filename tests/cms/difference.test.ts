import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { difference } from '../../cms/versions/difference.ts';

const differences = suite('what a version would change in a form');

differences('is told by words, with the lines around', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `ligne ${index}`);
  const form = [...lines, 'Un texte neuf.', ...lines].join('\n');
  const version = [...lines, 'Un texte ancien.', ...lines].join('\n');
  assert.equal(difference(form, version), [
    { kind: 'same', text: '…\nligne 18\nligne 19\nUn texte ' },
    { kind: 'gone', text: 'neuf' },
    { kind: 'come', text: 'ancien' },
    { kind: 'same', text: '.\nligne 0\nligne 1\n…' },
  ]);
});

differences('is nothing when they say the same', () => {
  assert.equal(difference('a\n', 'a\n'), []);
});

differences('is told by lines when hardly a word is shared', () => {
  const words = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ');
  const runs = difference(`titre\n${words('a')}\n`, `titre\n${words('b')}\n`);
  assert.equal(
    runs.map(({ kind }) => kind),
    ['same', 'gone', 'come'],
  );
});

differences.run();
