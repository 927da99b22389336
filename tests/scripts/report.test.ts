import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../core/index.ts';
import { loadReport, REPORT_FORMATS } from '../../scripts/report/format.ts';

const reports = suite('forms of a report');

const HOSTILE: Diagnostic = {
  code: 'file-name',
  severity: 'error',
  file: 'content/a:b,c\u001b[2J\n.md',
  line: 3,
  column: 1,
  pointer: '/title',
  message: '100 % faux :\nvoyez.',
  hint: 'Corrigez.',
};

reports('are those that the design names', () => {
  assert.equal(REPORT_FORMATS, ['github', 'gitlab', 'json', 'text']);
});

reports('hide no control character from a person, and send none to the terminal', async () => {
  const text = await loadReport('text');
  const told = text([HOSTILE], { color: false });
  assert.match(told, 'content/a:b,cU+001B[2JU+000A.md:3:1');
  assert.not.match(told, '\u001b');
  assert.match(text([HOSTILE], { color: true }), '\u001b[31merreur');
});

reports('keep one line each for GitHub, whatever a name holds', async () => {
  const github = await loadReport('github');
  assert.is(
    github([HOSTILE], { color: false }),
    '::error file=content/a%3Ab%2Cc\u001b[2J%0A.md,line=3,col=1,title=file-name::100 %25 faux :%0Avoyez. Corrigez.',
  );
});

reports(
  'tell equal problems apart for GitLab, and keep a fingerprint when lines move',
  async () => {
    const gitlab = await loadReport('gitlab');
    const prints = (given: Diagnostic[]): string[] =>
      JSON.parse(gitlab(given, { color: false })).map(
        (row: { fingerprint: string }) => row.fingerprint,
      );
    const [first, second] = prints([HOSTILE, HOSTILE]);
    assert.is.not(first, second);
    assert.equal(prints([{ ...HOSTILE, line: 9 }]), [first]);
  },
);

reports.run();
