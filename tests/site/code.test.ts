import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fillVariables, readVariables } from '../../site/call-variables.ts';
import { highlightCode } from '../../site/highlight-code.ts';

const test = suite('what is done to the HTML of bodies');

test('colours code of a known language, and keeps it escaped', () => {
  const html = highlightCode(
    '<pre><code class="language-json">{&quot;a&quot;: &quot;&lt;b&gt;&quot;}</code></pre>',
  );
  assert.match(html, /<span class="token property">/);
  assert.match(html, /&lt;b>/);
  assert.not.match(html, /<b>/);
});

test('leaves code of an unknown language as it is', () => {
  for (const language of ['extend', 'constructor', 'brainfuck', 'text']) {
    const html = `<pre><code class="language-${language}">&lt;script&gt;</code></pre>`;
    assert.is(highlightCode(html), html);
  }
});

test('marks the variables of a call in its text alone', () => {
  const variables = readVariables([{ name: 'nom', label: 'Nom', placeholder: '<X> & Y' }]);
  assert.is(
    fillVariables('<p title="{{nom}}">{{nom}} et {{ nom }}, {{autre}}</p>', variables),
    '<p title="{{nom}}"><mark data-variable="nom">&lt;X> &amp; Y</mark> et ' +
      '<mark data-variable="nom">&lt;X> &amp; Y</mark>, {{autre}}</p>',
  );
});

test.run();
