/**
 * Faults that only the text of a test file shows: uvu neither reports a suite whose `.run()` was
 * forgotten beside one that ran, nor a focused test when every other one is focused too.
 */
export function sourceFaults(source: string): string[] {
  const code = source.replace(/\/\/.*$/gm, '');
  const idle = suiteNames(code).filter((name) => !new RegExp(`\\b${name}\\.run\\(\\)`).test(code));
  return [
    ...idle.map((name) => `the suite "${name}" is never run: ${name}.run() is missing`),
    ...(/^\s*\w+\.only\(/m.test(code) ? ['a focused test hides the others'] : []),
  ];
}

function suiteNames(code: string): string[] {
  const declared = [...code.matchAll(/^\s*(?:export )?const (\w+) = suite\b/gm)];
  const imported = [...code.matchAll(/^import \{([^}]*)\} from ['"]uvu['"]/gm)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((binding) => /^\s*test(?: as (\w+))?\s*$/.exec(binding))
    .filter((match) => match !== null);
  return [
    ...declared.map((match) => match[1] ?? ''),
    ...imported.map((match) => match[1] ?? 'test'),
  ];
}
