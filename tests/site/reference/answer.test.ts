import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { answerSummary, answerText, ownAddress } from '../../../site/browser/api-answer.ts';
import { changelogText } from '../../../site/reference/changelog-text.ts';
import { shortened } from '../../../site/reference/example.ts';

const test = suite('what the API’s reference makes of texts');
const PAGE = 'https://site.example/sous/api/';

const ADDRESSES: readonly (readonly [typed: string, address: string | undefined])[] = [
  ['/sous/api/v1/index.json', 'https://site.example/sous/api/v1/index.json'],
  [' v1/index.json ', 'https://site.example/sous/api/v1/index.json'],
  ['https://site.example/feed.xml', 'https://site.example/feed.xml'],
  ['https://ailleurs.example/x.json', undefined],
  ['//ailleurs.example/x.json', undefined],
  ['javascript:alert(1)', undefined],
  ['data:text/plain,x', undefined],
  ['http://[', undefined],
];

for (const [typed, address] of ADDRESSES) {
  test(`${typed} is ${address === undefined ? 'no address of the site' : 'asked for'}`, () => {
    assert.is(ownAddress(typed, PAGE), address);
  });
}

test('an answer is summed up in a line', () => {
  const answer = { status: 200, type: 'application/json; charset=utf-8', text: 'é', time: 34.6 };
  assert.is(answerSummary(answer), '200, application/json, 2\u00a0octets, 35\u00a0ms');
  const long = { status: 404, type: '', text: 'a'.repeat(1234), time: 0.2 };
  assert.is(answerSummary(long), '404, sans type, 1,2\u00a0Ko, 0\u00a0ms');
});

test('JSON is laid out, anything else and broken JSON stay as they came, long answers end', () => {
  const answer = { status: 200, type: 'application/problem+json', time: 0 };
  assert.is(answerText({ ...answer, text: '{"a":[1]}\n' }), '{\n  "a": [\n    1\n  ]\n}');
  assert.is(answerText({ ...answer, text: '{"a":' }), '{"a":');
  assert.is(answerText({ ...answer, type: 'text/csv', text: '{"a":1}' }), '{"a":1}');
  const long = answerText({ ...answer, type: 'text/csv', text: 'é'.repeat(30_000) });
  assert.is(long, `${'é'.repeat(20_000)}\n… (la suite est dans le fichier)`);
});

test('an example has its long texts and lists cut, its addresses whole', () => {
  const address = `https://site.example/${'a'.repeat(300)}`;
  assert.equal(
    shortened({ n: 1, text: '😀'.repeat(200), list: [1, ['x'], 3], few: [true, 'y'], address }),
    { n: 1, text: `${'😀'.repeat(160)}…`, list: [1, ['x'], '…'], few: [true, 'y'], address },
  );
});

test('a journal loses its own title and its links to files that no site has', () => {
  assert.is(
    changelogText(
      '# Changelog\r\n\r\nVoir [ADR 8](docs/adr/8.md) et [SemVer](https://semver.org/).\n\n## 1.0\n',
    ),
    'Voir ADR 8 et [SemVer](https://semver.org/).\n\n## 1.0\n',
  );
});

test.run();
