import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { raisedOrdinals } from '../../site/render/raised-ordinals.ts';

const test = suite('the endings of ordinals');

const RAISED: readonly (readonly [string, string])[] = [
  ['<p>Mardi 1er mars 2022</p>', '<p>Mardi 1<sup>er</sup> mars 2022</p>'],
  ['<p>le 1er\u00a0mars</p>', '<p>le 1<sup>er</sup>\u00a0mars</p>'],
  [
    '<p>La 1re édition, la 2e, le 150e message</p>',
    '<p>La 1<sup>re</sup> édition, la 2<sup>e</sup>, le 150<sup>e</sup> message</p>',
  ],
  ['<p>Les 1ers et les 1res</p>', '<p>Les 1<sup>ers</sup> et les 1<sup>res</sup></p>'],
  ['<p>Le XXe et le XIXe</p>', '<p>Le XX<sup>e</sup> et le XIX<sup>e</sup></p>'],
  ['<p>le Ve siècle</p>', '<p>le V<sup>e</sup> siècle</p>'],
  ['<p>la Ve République</p>', '<p>la V<sup>e</sup> République</p>'],
  ['<a title="le 1er">(1er)</a>', '<a title="le 1er">(1<sup>er</sup>)</a>'],
  ['<a title="1 > 2e">2e</a>', '<a title="1 > 2e">2<sup>e</sup></a>'],
];

const KEPT = [
  '<p>Ve, Ie, Me et 3eme</p>',
  '<p>v2e, 1e-5, 0x1e, 1.2e, 12:30e, 2e_note, 20221er</p>',
  '<pre><code>git show 1er</code></pre>',
  '<code class="x">2e</code>',
  '<svg><text>1er</text></svg>',
  '<select><option>1er</option></select>',
  '<p>Rien à voir</p>',
];

for (const [html, raised] of RAISED) {
  test(html, () => {
    assert.is(raisedOrdinals(html), raised);
    assert.is(raisedOrdinals(raised), raised);
  });
}

for (const html of KEPT) test(`keeps ${html}`, () => assert.is(raisedOrdinals(html), html));

test.run();
