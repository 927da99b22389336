import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blockOf, componentOf } from '../../cms/body/component.ts';
import { lossesOf } from '../../cms/body/losses.ts';
import { plainImage } from '../../cms/body/plain-image.ts';
import { makeStudio } from '../../cms/studio/studio.ts';
import { DIRECTIVES } from '../../core/browser.ts';
import { types } from '../core/emit/sample.ts';

const body = suite('bodies in the CMS');
const studio = makeStudio(types, { entries: [], media: [], complete: true }, () =>
  Promise.resolve(undefined),
);

const BLOCKS: Readonly<Record<string, string>> = {
  info: ':::info[À savoir]\nUn encadré.\n:::',
  warning: '::::warning\n:::details[Plus]\nTexte\n:::\n::::',
  details: ':::details[Voir \\[ici\\]]\nTexte.\n\n- liste\n:::',
  page: '::page{ref="steps/phase-politique"}',
  file: '::file{ref="documents/note"}',
  figure: '::figure[Légende]{src="/media/a.png" alt=""}',
  embed: '::embed[Vidéo]{url="https://exemple.fr/v"}',
};

for (const [name, block] of Object.entries(BLOCKS)) {
  body(`opens and closes the form of ${name} without a change`, () => {
    const directive = DIRECTIVES.get(name);
    assert.ok(directive);
    const component = componentOf(directive, studio);
    const match = component.pattern.exec(block);
    assert.is(match?.[0], block);
    assert.ok(match);
    assert.is(blockOf(directive, component.fromBlock(match)), block);
  });
}

for (const block of ['![Un plan](/media/plan.png)', '![](/media/fond.png "Infobulle")']) {
  body(`opens and closes the form of ${block} without a change`, () => {
    const match = plainImage.pattern.exec(block);
    assert.ok(match);
    assert.is(plainImage.toBlock(plainImage.fromBlock(match)), block);
  });
}

body('has a block for every directive, each with a French name', () => {
  for (const directive of DIRECTIVES.values()) {
    const { label, fields } = componentOf(directive, studio);
    assert.match(label, /^\p{Lu}/u);
    for (const field of fields) assert.type(field.label, 'string');
  }
});

for (const [text, expected] of [
  ['Un texte simple, un [lien](phases/x).\n\n- une liste', []],
  ['- [ ] à faire', ['les listes de tâches']],
  ['un \\* littéral', ['les caractères précédés d’une barre oblique inverse']],
  ['| a | b |\n|:--|--:|\n| 1 | 2 |', ['les tableaux et leur alignement']],
  ['::::info\n:::details[x]\ny\n:::\n::::', ['les blocs qui en contiennent d’autres']],
  ['appel[^1]\n\n[^1]: note', ['les notes de bas de page']],
  ['```\n- [ ] du code\n```', []],
] as const) {
  body(`tells what rich text would lose of ${JSON.stringify(text.slice(0, 20))}`, () => {
    assert.equal(lossesOf(text), expected);
  });
}

body.run();
