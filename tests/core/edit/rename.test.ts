import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planRename } from '../../../core/index.ts';
import type { Files } from '../../support/repository.ts';
import { writeTeams } from './sample.ts';

interface Case {
  readonly description: string;
  readonly files: Files;
  readonly from: string;
  readonly to: string;
  readonly writes: Readonly<Record<string, string>>;
}

const cases: readonly Case[] = [
  {
    description: 'every way of writing a reference follows, quotes and comments stay',
    files: {
      'content/people/ada.yml': '# Elle\ntitle: Ada\n',
      'content/teams/t.md':
        '---\ntitle: T\nlead: ada # toujours\nowner: "people/ada"\nmembers: [\'ada\', eve]\n---\nVoir [elle](people/ada), [là](/personnes/ada/?q=1) et [ici][a].\n\n::page{ref="people/ada"}\n\n[a]: <people/ada> "Ada"\n',
      'content/people/eve.yml': 'title: Eve\n',
    },
    from: 'person/ada',
    to: 'ada-lovelace',
    writes: {
      'content/people/ada-lovelace.yml': '# Elle\ntitle: Ada\naliases:\n  - ada\n',
      'content/teams/t.md':
        '---\ntitle: T\nlead: ada-lovelace # toujours\nowner: "people/ada-lovelace"\nmembers: [\'ada-lovelace\', eve]\n---\nVoir [elle](people/ada-lovelace), [là](/personnes/ada-lovelace/?q=1) et [ici][a].\n\n::page{ref="people/ada-lovelace"}\n\n[a]: <people/ada-lovelace> "Ada"\n',
    },
  },
  {
    description: 'pages below the entry move with it, and links to their paths follow',
    files: {
      'content/notes/a.md':
        '---\ntitle: A\norder: 1\naliases: [z]\n---\nMoi : [ici](notes/a#ici).\n\n## Ici\n',
      'content/notes/b.md': '---\ntitle: B\norder: 1\nparent: a\n---\n',
      'content/notes/c.md': '---\ntitle: C\norder: 2\n---\n[B](/notes/a/b/)\n',
    },
    from: 'notes/a',
    to: 'alpha',
    writes: {
      'content/notes/alpha.md':
        '---\ntitle: A\norder: 1\naliases: [z, a]\n---\nMoi : [ici](notes/alpha#ici).\n\n## Ici\n',
      'content/notes/b.md': '---\ntitle: B\norder: 1\nparent: alpha\n---\n',
      'content/notes/c.md': '---\ntitle: C\norder: 2\n---\n[B](/notes/alpha/b/)\n',
    },
  },
  {
    description: 'back to a former id, which is one no more',
    files: { 'content/people/ada.yml': 'title: Ada\naliases:\n- lady # vieux\n- comtesse\n' },
    from: 'people/ada',
    to: 'lady',
    writes: { 'content/people/lady.yml': 'title: Ada\naliases:\n- ada # vieux\n- comtesse\n' },
  },
  {
    description: 'an id that YAML would take for a number is quoted',
    files: {
      'content/people/ada.yml': 'title: Ada\n',
      'content/teams/t.md': '---\ntitle: T\nlead: ada\n---\n',
    },
    from: 'people/ada',
    to: '1815',
    writes: {
      'content/people/1815.yml': 'title: Ada\naliases:\n  - ada\n',
      'content/teams/t.md': '---\ntitle: T\nlead: "1815"\n---\n',
    },
  },
  {
    description: 'the settings of the site follow too',
    files: {
      'content/people/ada.yml': 'title: Ada\n',
      'content/site.yml':
        'name: Essai\nbase_url: https://essai.example\nnavigation:\n  - ref: people/ada\n  - path: /personnes/ada/\n    label: Elle\n',
    },
    from: 'people/ada',
    to: 'eve',
    writes: {
      'content/people/eve.yml': 'title: Ada\naliases:\n  - ada\n',
      'content/site.yml':
        'name: Essai\nbase_url: https://essai.example\nnavigation:\n  - ref: people/eve\n  - path: /personnes/eve/\n    label: Elle\n',
    },
  },
];

const rename = suite('planning a new id');

for (const { description, files, from, to, writes } of cases) {
  rename(description, () => {
    const { plan, refused } = planRename(writeTeams(files), from, to);
    assert.is(refused, undefined);
    assert.equal(Object.fromEntries(plan?.writes ?? []), writes);
  });
}

rename('refuses a taken or impossible id', () => {
  const root = writeTeams({
    'content/people/ada.yml': 'title: Ada\n',
    'content/people/eve.yml': 'title: Eve\n',
  });
  for (const id of ['eve', 'Ada', '../x', 'con', '']) {
    assert.ok(planRename(root, 'people/ada', id).refused, id);
  }
});

rename.run();
