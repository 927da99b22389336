import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageFiles } from '../../site/page-files.ts';
import { redirectPaths } from '../../site/redirect-paths.ts';
import { renderRedirect } from '../../site/render/redirect.tsx';
import { note } from '../support/repository.ts';
import { contextOf } from './support/render.ts';
import { faults } from './support/validate.ts';

const test = suite('redirects');
const context = await contextOf({
  'content/site.yml': 'name: Essai\nbase_url: https://exemple.fr/site\n',
  'content/notes/mere.md': note('title: Mère\norder: 1'),
  'content/notes/fille.md': note('title: "Fille & cie"\norder: 2\nparent: mere\naliases: [enfant]'),
});

test('stand beside the current page, in a tree too', () => {
  assert.equal([...redirectPaths(context.catalog)], [['notes/enfant', '/notes/mere/enfant/']]);
});

test('lead on at once, and name the new address', async () => {
  const page = renderRedirect(context, 'notes/enfant');
  assert.match(page, /<meta http-equiv="refresh" content="0; url=\/site\/notes\/mere\/fille\/">/);
  assert.match(
    page,
    /<link rel="canonical" href="https:\/\/exemple\.fr\/site\/notes\/mere\/fille\/">/,
  );
  assert.match(page, /<a href="\/site\/notes\/mere\/fille\/">Fille &amp; cie<\/a>/);
  assert.equal(await faults(page), []);
});

test('are announced among the pages with the file that asks for them', () => {
  const found = pageFiles(context.catalog).find(
    ({ path }) => path === 'notes/mere/enfant/index.html',
  );
  assert.equal(found?.file, 'content/notes/fille.md');
});

test.run();
