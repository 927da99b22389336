import type { Problem } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/nearest.ts';
import type { ContentType } from '../schema/content-type.ts';
import type { SiteSettings } from '../schema/site.generated.ts';
import { aimAtPath } from './body-links.ts';
import { type Aim, aimAt, referringTo, type Targets } from './targets.ts';

type SiteLink = NonNullable<SiteSettings['navigation']>[number];
type Told = Omit<Problem, 'pointer'>;

/** Whoever reads the site follows its links: a draft has no page for them. */
const READER = { status: 'published' } as const;
const PATH_CURE = 'Corrigez l’adresse, ou nommez l’entrée dans « ref ».';
const TARGETS = ['ref', 'collection', 'path', 'url'] as const;

/** What is wrong with the links of `content/site.yml`: its menu and its footer. */
export function siteLinkProblems(
  { navigation, footer }: Pick<SiteSettings, 'navigation' | 'footer'>,
  targets: Targets,
  types: readonly ContentType[],
): Problem[] {
  const check = (links: readonly SiteLink[] | undefined, pointer: string): Problem[] =>
    (links ?? []).flatMap((link, index) => {
      const place = `${pointer}/${index}`;
      return [
        ...problemsOf(link, place, targets, types),
        ...check(link.children, `${place}/children`),
      ];
    });
  return [
    ...check(navigation, '/navigation'),
    ...check(footer?.links, '/footer/links'),
    ...check(footer?.legal, '/footer/legal'),
  ];
}

function problemsOf(
  link: SiteLink,
  pointer: string,
  targets: Targets,
  types: readonly ContentType[],
): Problem[] {
  const [name, other] = TARGETS.filter((target) => link[target] !== undefined);
  if (name === undefined) {
    return link.children === undefined ? [{ ...NO_TARGET, pointer }] : [];
  }
  if (other !== undefined) return [{ ...twoTargets(name, other), pointer: `${pointer}/${other}` }];
  const { problem } = aimOf(link, targets, types);
  return problem === undefined ? [] : [{ ...problem, pointer: `${pointer}/${name}` }];
}

function aimOf(
  { ref, collection, path }: SiteLink,
  targets: Targets,
  types: readonly ContentType[],
): Aim {
  if (ref !== undefined) return aimAtPage(ref, targets);
  if (collection !== undefined) return aimAtList(collection, types);
  return path === undefined ? {} : aimAtPath(path, READER, targets, PATH_CURE);
}

function aimAtPage(key: string, targets: Targets): Aim {
  const aim = aimAt(key, READER, targets, referringTo(key));
  const entry = targets.entries.get(aim.target ?? '');
  return entry === undefined || entry.type.collection.pages
    ? aim
    : { problem: withoutPage(`« ${entry.title} »`) };
}

function aimAtList(name: string, types: readonly ContentType[]): Aim {
  const type = types.find(({ collection }) => collection.name === name);
  if (type?.collection.pages === true) return {};
  if (type !== undefined) return { problem: withoutPage(`La collection « ${name} »`) };
  return {
    problem: {
      code: 'unknown-collection',
      message: `Aucun schéma ne décrit la collection « ${name} ».`,
      hint: suggest(
        name,
        types.map(({ collection }) => collection.name),
        'Corrigez le nom de la collection, ou retirez ce lien.',
      ),
    },
  };
}

function withoutPage(subject: string): Told {
  return {
    code: 'link-broken',
    message: `${subject} n’a pas de page sur ce site.`,
    hint: 'Retirez ce lien, ou menez-le ailleurs.',
  };
}

const NO_TARGET: Told = {
  code: 'schema-required',
  message: 'Ce lien ne mène nulle part.',
  hint: 'Ajoutez « ref », « collection », « path » ou « url », ou des sous-liens.',
};

function twoTargets(one: string, other: string): Told {
  return {
    code: 'schema-choice',
    message: `Ce lien mène à deux endroits : « ${one} » et « ${other} ».`,
    hint: 'Gardez-en un seul.',
  };
}
