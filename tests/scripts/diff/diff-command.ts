import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCall } from '../../../scripts/argv/parse.ts';
import { command } from '../../../scripts/commands/diff.ts';
import type { Terminal } from '../../../scripts/terminal.ts';
import { Diary } from '../../core/emit/diary.ts';
import type { CommandResult } from '../../support/command.ts';
import { git } from '../../support/git.ts';
import { note, PERSON_SCHEMA } from '../../support/repository.ts';

/** Settings without a version. */
export const SITE = 'name: Essai\nbase_url: https://essai.example\n';
const WITHOUT_ROLE = JSON.stringify({ ...JSON.parse(PERSON_SCHEMA), properties: {} });

/** Runs the command on the given arguments in this process: a process for each would take long. */
export async function diff(root: string, ...args: readonly string[]): Promise<CommandResult> {
  const written = { stdout: '', stderr: '' };
  const to = (stream: keyof typeof written) => (text: string) => {
    written[stream] += text.endsWith('\n') ? text : `${text}\n`;
  };
  const terminal: Terminal = {
    print: to('stdout'),
    tell: to('stderr'),
    progress: () => undefined,
    interactive: false,
    color: false,
  };
  const parsed = await parseCall(
    ['diff', '--root', root, ...args],
    new Map([['diff', command]]),
    terminal,
  );
  const code = 'exitCode' in parsed ? parsed.exitCode : await parsed.command.run(parsed.call);
  return { code, ...written };
}

/** A repository with a released commit `v1.0.0`, and a field taken away since, not committed. */
export async function broken(): Promise<Diary> {
  const diary = await Diary.start({
    'content/site.yml': SITE,
    'content/notes/a.md': note('title: A'),
    'content/people/x.yml': 'title: X\n',
  });
  await git(diary.root, ['tag', 'v1.0.0']);
  writeFileSync(join(diary.root, 'schemas/person.schema.json'), WITHOUT_ROLE);
  return diary;
}
