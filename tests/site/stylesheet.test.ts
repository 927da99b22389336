import { brotliCompressSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { assets } from '../../site/theme/assets.ts';
import { followSystemScheme } from '../../site/theme/dark-scheme.ts';
import { classes } from '../../site/theme/dsfr-etat/classes.ts';
import { readDsfr } from '../../site/theme/dsfr-etat/package-files.ts';
import { KIND_FILES } from './support/every-kind.ts';
import { contextOf } from './support/render.ts';

const STATE = 'name: Essai\nbase_url: https://exemple.fr\ntheme: dsfr-etat\n';
const test = suite('styles and scripts');
const context = await contextOf({ ...KIND_FILES, 'content/site.yml': STATE });
const files = await assets(context);
const text = (name: string): string => {
  const content = files.find(({ path }) => path.endsWith(`/${name}`))?.content ?? '';
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
};
const css = text('site.css');
const whole = readDsfr('dsfr.main.min.css');

test('stand in one folder named by what they are made from', () => {
  for (const { path } of files) assert.match(path, /^assets\/[0-9a-f]{12}\/[\w./-]+$/);
  assert.ok(files.some(({ path }) => `/${path}` === context.assets.stylesheet));
  assert.ok(files.some(({ path }) => `/${path}` === context.assets.script));
  assert.ok(files.some(({ path }) => `/${path}` === context.assets.schemeScript));
});

test('keep the rules of the classes that pages use, and drop the others', () => {
  for (const name of new Set(Object.values(classes).flatMap((value) => value.split(' ')))) {
    assert.is(css.includes(`.${name}`), whole.includes(`.${name}`), name);
  }
  assert.not.match(css, /\.fr-(?:modal|tile|sidemenu|password)/);
});

test('load nothing from elsewhere, and no file that is not copied', () => {
  const addresses = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, one = '']) => one);
  const names = new Set(files.map(({ path }) => path.split('/').slice(2).join('/')));
  const strange = addresses.filter((one) => !one.startsWith('data:') && !names.has(one));
  assert.equal(strange, []);
});

test('define every custom property that they use', () => {
  const defined = new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
  const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  // Some names are open in the design system itself: whoever includes a component may set them.
  const lost = used.filter((name = '') => !defined.has(name) && whole.includes(`${name}:`));
  assert.equal([...new Set(lost)], []);
});

test('hold the page budgets', () => {
  const weight = (content: string): number => brotliCompressSync(content).length;
  assert.ok(weight(css) <= 40_000, `${weight(css)} bytes of CSS`);
  assert.ok(weight(text('site.js') + text('scheme.js')) <= 25_000);
});

test('turn dark with the system, unless the reader chose, and stay light on paper', () => {
  assert.is(
    followSystemScheme(':root[data-fr-theme=dark]{--x:1}[data-fr-theme=dark] .a{b:c}'),
    '@media screen{:root[data-fr-theme=dark]{--x:1}}' +
      '@media screen and (prefers-color-scheme:dark){:root:not([data-fr-theme]){--x:1}}' +
      '@media screen{[data-fr-theme=dark] .a{b:c}}' +
      '@media screen and (prefers-color-scheme:dark){:root:not([data-fr-theme]) .a{b:c}}',
  );
  assert.match(
    css,
    /prefers-color-scheme:dark\)\{\s*:root:not\(\[data-fr-theme\]\)\{--grey-1000-50/,
  );
});

test.run();
