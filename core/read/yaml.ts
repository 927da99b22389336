import { Composer, type CST, type Document, isScalar } from 'yaml';
import { isJsonObject, type JsonObject } from '../schema/json.ts';
import type { Fault } from './fault.ts';
import { survey } from './yaml-survey.ts';
import { syntaxFaults } from './yaml-syntax.ts';
import { tokenize } from './yaml-tokens.ts';
import { treeValue, type YamlNode } from './yaml-tree.ts';

/** What was read from a YAML text. */
export interface YamlText {
  /** Absent when there are faults. */
  readonly data?: JsonObject;
  /** The tree that tells where values stand; `null` when nothing could be made of the text. */
  readonly tree: YamlNode;
  readonly faults: readonly Fault[];
}

/** Core schema: no dates, no sexagesimal numbers, `NO` is a text. Keys are checked by ourselves. */
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
  logLevel: 'silent',
} as const;

/** Reads one YAML document that must be a map; a text without data is an empty one. */
export function readYaml(text: string): YamlText {
  const { tokens, ...refusal } = tokenize(text);
  if (tokens === undefined) return { tree: null, faults: Object.values(refusal) };
  const { fatal, faults } = survey(tokens);
  if (fatal !== undefined) return { tree: null, faults: [...faults, fatal] };
  const document = compose(tokens, text.length);
  const tree = (document?.contents ?? null) as YamlNode;
  const syntax = document === undefined ? [] : syntaxFaults(document.errors, text, tokens);
  const treeFaults: Fault[] = [];
  const data = treeValue(tree, treeFaults);
  const all = [...faults, ...syntax, ...beforeSyntaxErrors(treeFaults, syntax, text)];
  if (all.length > 0) return { tree, faults: all };
  if (data === null && isEmpty(tree)) return { data: {}, tree, faults: [] };
  return isJsonObject(data) ? { data, tree, faults: [] } : { tree, faults: [notMap(tree)] };
}

/** A hostile text makes a hundred thousand errors, and their stack traces would take seconds. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed | undefined {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return [...new Composer(OPTIONS).compose(tokens, true, length)][0];
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** After a syntax error the tree is a guess: what it seems to say there is no fault of the editor's. */
function beforeSyntaxErrors(faults: Fault[], syntax: readonly Fault[], text: string): Fault[] {
  const first = Math.min(...syntax.map((fault) => fault.offset));
  if (!Number.isFinite(first)) return faults;
  const line = text.lastIndexOf('\n', first - 1) + 1;
  return faults.filter((fault) => fault.offset < line);
}

/** Nothing but blanks and comments. */
function isEmpty(tree: YamlNode): boolean {
  return tree === null || (isScalar(tree) && tree.source === '');
}

function notMap(tree: YamlNode): Fault {
  return {
    code: 'yaml-syntax',
    pointer: '',
    offset: tree?.range[0] ?? 0,
    message: 'Les données ne sont pas une suite de champs.',
    hint: 'Écrivez chaque champ sur sa ligne : « champ: valeur ».',
  };
}
