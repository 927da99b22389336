import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blocksOf } from './markup.ts';
import { gramsOf, labelOf, runsOf } from './words.ts';

const test = suite('the measure of what the content keeps of a source');

const blocks = (document: string): string[] =>
  blocksOf(document)
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter((block) => block !== '');

test('a run is four words, in lower case, accents kept', () => {
  assert.equal(gramsOf("**Écosystème** : l'équipe du défi"), [
    'écosystème l équipe du',
    'l équipe du défi',
  ]);
});

test('a heading too short for a run is told apart', () => {
  assert.equal(gramsOf('Public ciblé'), []);
  assert.is(labelOf('Public ciblé'), 'public ciblé');
  assert.is(labelOf('Un à deux mois'), undefined);
  assert.is(labelOf('---'), undefined);
});

test('runs are found whatever stands between their words', () => {
  assert.ok(runsOf('une [phase\nd’investigation] (6 mois)').has('phase d investigation 6'));
});

test('of a front matter, only titles and descriptions count, even under a key written twice', () => {
  const front = ['layout: a', 'title: Un rôle', 'layout: b', 'links:', '  - title: Accueil'];
  assert.equal(blocks(`---\n${front.join('\n')}\n---\n\nTexte`), ['Un rôle', 'Accueil', 'Texte']);
});

test('table cells, list items and tagged parts are blocks of their own', () => {
  assert.equal(blocks('| Durée | <ul><li>Maire</li><li>Élue</li></ul> |\n\n* un\n* deux'), [
    'Durée',
    'Maire',
    'Élue',
    '* un',
    'deux',
  ]);
});

test('tags, link addresses and entities are no words', () => {
  const text =
    '{% hint style="success" %}\nVoir [le guide](https://a.example/b)&#x20;\n{% endhint %}';
  assert.equal(blocks(text), ['Voir [le guide]']);
});

test.run();
