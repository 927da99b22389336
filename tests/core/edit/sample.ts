import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, writeRepository } from '../../support/repository.ts';

/** Schema of a team: people in a list, in objects of a list, alone and obligatory. */
const TEAM_SCHEMA = JSON.stringify({
  title: 'Équipe',
  description: 'Une équipe.',
  type: 'object',
  additionalProperties: false,
  'x-collection': { name: 'teams', label: 'Équipes', format: 'md' },
  properties: {
    lead: person('Responsable'),
    owner: { ...person('Propriétaire'), 'x-ref': ['people', 'teams'] },
    members: {
      type: 'array',
      minItems: 1,
      title: 'Membres',
      description: 'Les membres.',
      items: person('Membre'),
    },
    shifts: {
      type: 'array',
      title: 'Tours',
      description: 'Qui fait quoi.',
      items: {
        type: 'object',
        title: 'Tour',
        additionalProperties: false,
        required: ['who'],
        properties: {
          who: person('Qui'),
          task: { type: 'string', title: 'Tâche', description: 'Quoi.' },
        },
      },
    },
    logo: { type: 'string', title: 'Logo', description: 'Une image.' },
  },
});

function person(title: string) {
  return { type: 'string', title, description: `${title}.`, 'x-ref': 'people' };
}

/** Writes a repository with the types `team`, `note` and `person`. */
export function writeTeams(files: Files): string {
  return writeRepository({ 'schemas/team.schema.json': TEAM_SCHEMA, ...files });
}

/** The text of every file of `content/`, by path. */
export function contentOf(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]),
  );
}
