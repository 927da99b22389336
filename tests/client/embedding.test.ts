import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { prefixIds } from '../../client/src/index.ts';
import { bodiesIn, type PublishedBody, publishBodies } from './bodies.ts';

/** Elements that only show something; none runs, loads another page or asks for data. */
const ELEMENTS = new Set(
  'a abbr blockquote br code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr img input label li ol p pre s section strong sub summary sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'alt aria-label checked class decoding disabled height href id loading rel role scope src start tabindex title type width'.split(
    ' ',
  ),
);
const TAG = /<([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"]*")?)*)>/g;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

function tagsOf(html: string): readonly Tag[] {
  return Array.from(html.matchAll(TAG), ([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      Array.from(attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g), ([, key = '', value = '']) => [
        key,
        value,
      ]),
    ),
  }));
}

function valuesOf(html: string, ...names: readonly string[]): string[] {
  return tagsOf(html).flatMap(({ attributes }) =>
    names.flatMap((name) => attributes.get(name) ?? []),
  );
}

/** What breaks a rule, by entry: nothing, in every test. */
function faults(
  bodies: readonly PublishedBody[],
  rule: (body: PublishedBody) => readonly string[],
): string[] {
  return bodies.flatMap((body) => rule(body).map((fault) => `${body.key}: ${fault}`));
}

const test = suite<{ bodies: readonly PublishedBody[] }>('bodies in the page of another site');

test.before(async (context) => {
  context.bodies = bodiesIn(await publishBodies());
});

test('are there to be looked at', ({ bodies }) => {
  assert.ok(bodies.length > 30, `${bodies.length} bodies`);
  const all = bodies.map(({ html }) => html).join('');
  for (const part of ['<table>', '<img ', '<details ', 'role="note"', 'id="note_1"', '<input ']) {
    assert.match(all, part);
  }
});

test('hold elements and attributes that only show something', ({ bodies }) => {
  const strangers = faults(bodies, ({ html }) => [
    // Whatever the pattern of tags doesn't know is a stranger too.
    ...(html.replace(TAG, '').match(/<(?!\/[a-z][a-z0-9]*>)[^\n]{0,40}/g) ?? []),
    ...tagsOf(html).flatMap(({ name, attributes }) => [
      ...(ELEMENTS.has(name) ? [] : [name]),
      ...[...attributes.keys()].filter((attribute) => !ATTRIBUTES.has(attribute)),
    ]),
  ]);
  assert.equal(strangers, []);
});

test('lead to whole addresses, or to a place in themselves', ({ bodies }) => {
  const lost = faults(bodies, ({ html }) => {
    const ids = new Set(valuesOf(html, 'id'));
    return valuesOf(html, 'href', 'src').filter((address) =>
      address.startsWith('#')
        ? !ids.has(decodeURIComponent(address.slice(1)))
        : !/^(https?:\/\/[^/]+|mailto:|tel:)/.test(address),
    );
  });
  assert.equal(lost, []);
});

test('say in words what a class would only colour or draw', ({ bodies }) => {
  const silent = faults(bodies, ({ html }) => [
    ...(html.match(/<table>(?![\s\S]*?<th[ >])[\s\S]*?<\/table>/g) ?? []),
    ...(html.match(/role="note">\n(?!<p class="callout-title">[^<]+<\/p>)/g) ?? []),
    ...(html.match(/<img(?![^>]* alt="[^"]*")[^>]*>/g) ?? []),
    ...(html.match(/<a [^>]*>\s*<\/a>/g) ?? []),
  ]);
  assert.equal(silent, []);
});

test('keep their anchors apart once each has its prefix', ({ bodies }) => {
  const page = bodies.map(({ html, key }) => prefixIds(html, `${key.replace('/', '-')}-`)).join('');
  const ids = valuesOf(page, 'id');
  assert.is(new Set(ids).size, ids.length);
  const lost = valuesOf(page, 'href').filter(
    (address) => address.startsWith('#') && !ids.includes(decodeURIComponent(address.slice(1))),
  );
  assert.equal(lost, []);
});

test('are left as they are by a prefix, their ids aside', ({ bodies }) => {
  for (const { html } of bodies) {
    const undone = prefixIds(html, 'x-').replaceAll(/(id="|href="#)x-/g, '$1');
    assert.is(undone, html);
  }
  const quoted = '<p title="a id=b">Écrire <code> id=&quot;x&quot; href=&quot;#x&quot;</code></p>';
  assert.is(prefixIds(quoted, 'p-'), quoted);
});

test.run();
