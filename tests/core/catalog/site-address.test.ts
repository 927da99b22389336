import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isSiteAddress } from '../../../core/index.ts';
import { loadFiles, told } from '../../support/repository.ts';

const test = suite('the address of a site');

/** What is said of a repository whose settings have this address; `--base-url` asks the same. */
async function toldOf(address: string): Promise<string[]> {
  const text = `name: Essai\nbase_url: '${address}'\n`;
  const { diagnostics } = await loadFiles({ 'content/site.yml': text });
  assert.is(isSiteAddress(address), diagnostics.length === 0, 'the flag and the setting agree');
  return told(diagnostics);
}

for (const address of [
  'https://exemple.fr',
  'https://exemple.fr/',
  'https://exemple.fr/livre/v1.2/',
  'http://localhost:8080',
  'http://[::1]:8080/essai',
]) {
  test(`may be ${address}`, async () => assert.equal(await toldOf(address), []));
}

for (const address of [
  'exemple.fr',
  'mailto:x@y.fr',
  'ftp://exemple.fr/',
  'https://exemple.fr/?a=1#x',
  'https://exemple.fr/#x',
  'https://moi@exemple.fr/',
  'https://exemple.fr:99999/',
  'https://exemple.fr//',
  'https://exemple.fr/a b/',
]) {
  test(`can’t be ${address}`, async () => {
    assert.equal(await toldOf(address), [
      `content/site.yml:2:11 schema-format – « ${address} » n’est pas une adresse de site. – Écrivez par exemple https://exemple.fr ou https://exemple.fr/livre/, sans « ? » ni « # ».`,
    ]);
  });
}

test.run();
