import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { temporaryFolder } from '../support/folder.ts';
import { MINIMAL, reperes } from './reperes.ts';

const misuse = suite('a command that is badly written');

const CASES: [description: string, args: string[], sentence: RegExp][] = [
  ['no command', [], /Utilisation : reperes/],
  ['unknown command', ['biuld'], /« biuld » n’existe pas\. Vouliez-vous dire build \?/],
  ['unknown option', ['validate', '--formt', 'json'], /« --formt » n’existe pas/],
  ['an option nearly right', ['build', '--fresj'], /Vouliez-vous dire --fresh \?/],
  ['an option like no other', ['build', '--nope'], /« --nope » n’existe pas\.\nVoir/],
  ['missing value', ['build', '--out'], /Il manque la valeur de l’option/],
  ['unknown format', ['validate', '--format', 'xml'], /« xml » n’est pas une valeur de --format/],
  ['too many arguments', ['build', 'here'], /trop d’arguments/],
  ['missing argument', ['new'], /Il manque l’argument <type>/],
  ['bad address', ['build', '--base-url', 'exemple.fr'], /n’est pas une adresse de site/],
  ['no address of a site', ['build', '--base-url', 'mailto:a@b.fr'], /« mailto:a@b.fr » n’est pas/],
  ['bad port', ['serve', '--port', '99999'], /n’est pas un port/],
  ['no such folder', ['validate', '--root', '/nowhere/at/all'], /n’existe pas/],
  ['path outside', ['validate', '--root', MINIMAL, '/etc'], /n’est pas un fichier ou un dossier/],
  ['output over the sources', ['build', '--root', MINIMAL, '--out', MINIMAL], /contenir le dépôt/],
];

for (const [description, args, sentence] of CASES) {
  misuse(`exits with 2 and says why in French: ${description}`, async () => {
    const { code, stdout, stderr } = await reperes(args);
    assert.is(code, 2);
    assert.match(stderr, sentence);
    assert.is(stdout, '');
  });
}

misuse('exits with 2 in a folder that is no repository', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  const { code, stderr } = await reperes(['validate'], { cwd: folder });
  assert.is(code, 2);
  assert.match(stderr, /il y manque schemas\//);
});

misuse('has a help in French for every command', async () => {
  const { code, stdout } = await reperes(['--help']);
  assert.is(code, 0);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = '']) => name);
  assert.ok(names.includes('build') && names.includes('serve'), stdout);
  for (const name of names) {
    const help = await reperes([name, '--help']);
    assert.is(help.code, 0);
    assert.match(help.stdout, `Utilisation : reperes ${name}`);
    assert.match(help.stdout, '--root <DIR>');
    assert.not.match(help.stdout, /Usage|Options:|display|default/);
  }
});

misuse.run();
