import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { siteIn } from '../../../scripts/build/cms-environment.ts';
import { site } from '../../core/emit/sample.ts';

const environment = suite('the forge that the environment names');

const GITLAB = {
  REPERES_CMS_NAME: 'gitlab',
  REPERES_CMS_REPO: 'equipe/reperes',
  REPERES_CMS_BASE_URL: 'https://gitlab.example',
  REPERES_CMS_APP_ID: 'a1',
  REPERES_CMS_WORKFLOW: 'true',
};

environment('takes the place of the one in the settings as a whole', () => {
  const cms = { name: 'github', repo: 'autre/depot', base_url: 'https://relais.example' } as const;
  const found = siteIn({ ...GITLAB, PATH: '/bin' }, { ...site, cms });
  assert.equal('cms' in found ? found.cms : found, {
    name: 'gitlab',
    repo: 'equipe/reperes',
    base_url: 'https://gitlab.example',
    app_id: 'a1',
    workflow: true,
  });
});

environment('changes one setting and leaves the others', () => {
  const cms = { name: 'github', repo: 'a/b', base_url: 'https://relais.example' } as const;
  const found = siteIn({ REPERES_CMS_BRANCH: 'essai' }, { ...site, cms });
  assert.equal('cms' in found ? found.cms : found, { ...cms, branch: 'essai' });
});

environment('changes nothing when it says nothing', () => {
  assert.is(siteIn({ REPERES_CMS_REPO: '' }, site), site);
});

environment('is refused by the same rules, and the variable is named', () => {
  const told = (given: Readonly<Record<string, string>>) => {
    const found = siteIn({ ...GITLAB, ...given }, site);
    return 'message' in found ? found.message : 'accepted';
  };
  assert.match(told({ REPERES_CMS_NAME: 'bitbucket' }), /^REPERES_CMS_NAME \(dans/);
  assert.match(told({ REPERES_CMS_BASE_URL: 'gitlab' }), /^REPERES_CMS_BASE_URL \(dans/);
  assert.match(told({ REPERES_CMS_WORKFLOW: 'oui' }), /^REPERES_CMS_WORKFLOW \(dans/);
  assert.match(told({ REPERES_CMS_APP_ID: '' }), /^REPERES_CMS_APP_ID .* est obligatoire/);
});

environment('is told all that is missing at once, each with its cure', () => {
  assert.equal(siteIn({ REPERES_CMS_NAME: 'gitlab' }, site), {
    message: [
      "REPERES_CMS_APP_ID (dans l’environnement) : Le champ « Identifiant d'application » est obligatoire.",
      'Ajoutez « app_id » et sa valeur.',
      "REPERES_CMS_BASE_URL (dans l’environnement) : Le champ « Serveur d'authentification » est obligatoire.",
      'Ajoutez « base_url » et sa valeur.',
      'REPERES_CMS_REPO (dans l’environnement) : Le champ « Dépôt » est obligatoire.',
    ].join('\n'),
    hint: 'Ajoutez « repo » et sa valeur.',
  });
});

environment.run();
