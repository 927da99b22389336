import { toYaml } from '../../../core/index.ts';
import { bodyText } from './body.ts';
import { phrase, sentence, title } from './prose.ts';
import { type Random, randomFrom } from './random.ts';
import { SCHEMAS } from './schemas.ts';

/** A file of the synthetic repository. */
export interface SyntheticFile {
  /** Relative to the root. */
  readonly path: string;
  readonly text: string;
}

/** One organisation in so many entries. */
const SHARE = 20;
const STEPS = ['construction', 'acceleration', 'perennisation'] as const;

/**
 * A repository of two collections: mostly projects, which refer to organisations, to each other,
 * and in their texts. The same number of entries gives the same bytes everywhere; an entry has as
 * many relations in a large repository as in a small one.
 */
export function* syntheticRepository(entries: number): Generator<SyntheticFile> {
  const organisations = Math.max(1, Math.floor(entries / SHARE));
  const projects = Math.max(1, entries - organisations);
  yield { path: 'content/site.yml', text: toYaml(SITE) };
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    yield { path: `schemas/${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  }
  for (let index = 0; index < organisations; index += 1) {
    const random = randomFrom(index + 1);
    const keys = [`projets/${projectId(random.below(projects))}`];
    const data = { title: title(random), summary: sentence(random), kind: phrase(random, 2) };
    yield entryFile(`organisations/${organisationId(index)}`, data, bodyText(random, keys));
  }
  for (let index = 0; index < projects; index += 1) {
    yield project(index, { projects, organisations });
  }
}

const SITE = { name: 'Banc d’essai', base_url: 'https://banc.example', theme: 'neutral' };

interface Counts {
  readonly projects: number;
  readonly organisations: number;
}

function project(index: number, { projects, organisations }: Counts): SyntheticFile {
  const random = randomFrom(index + 1_000_003);
  const bearer = organisationId(random.below(organisations));
  const related = projectId(random.below(projects));
  const data = {
    title: title(random),
    summary: sentence(random),
    mission: sentence(random),
    started_on: dateFrom(random),
    step: random.pick(STEPS),
    organisations: [bearer],
    related: [related],
    figures: Array.from({ length: 3 }, () => ({
      label: phrase(random, 3),
      value: random.below(100_000),
    })),
  };
  const keys = [`organisations/${bearer}`, `projets/${projectId(random.below(projects))}`];
  return entryFile(`projets/${projectId(index)}`, data, bodyText(random, keys));
}

function entryFile(key: string, data: Parameters<typeof toYaml>[0], body: string): SyntheticFile {
  return { path: `content/${key}.md`, text: `---\n${toYaml(data)}---\n\n${body}` };
}

function projectId(index: number): string {
  return `projet-${index + 1}`;
}

function organisationId(index: number): string {
  return `organisation-${index + 1}`;
}

function dateFrom(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${2013 + random.below(12)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
