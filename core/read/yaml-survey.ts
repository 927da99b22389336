import type { CST } from 'yaml';
import { quoted } from '../diagnostic/visible.ts';
import type { Fault } from './fault.ts';
import { MOST_DEPTH, MOST_NODES, tooDeep, tooLong } from './yaml-tokens.ts';

/** A token, the number of collections around it, and its children still to be visited. */
interface Visit {
  readonly token: CST.Token;
  readonly depth: number;
}

/**
 * Looks over a syntax tree without recursion. `fatal` tells that the tree is too deep or too
 * large to be interpreted; the other faults are what YAML allows and content may not use.
 */
export function survey(tokens: readonly CST.Token[]): {
  readonly fatal?: Fault;
  readonly faults: Fault[];
} {
  const faults = documentFaults(tokens);
  const pending: Visit[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  let nodes = 0;
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { token, depth } = visit;
    const fault = propertyFault(token);
    if (fault !== undefined) faults.push(fault);
    if (isValue(token)) nodes++;
    const fatal = limitFault(visit, nodes);
    if (fatal !== undefined) return { fatal, faults };
    const inside = isCollection(token) ? depth + 1 : depth;
    for (const child of tokenChildren(token)) pending.push({ token: child, depth: inside });
  }
  return { faults };
}

function limitFault({ token, depth }: Visit, nodes: number): Fault | undefined {
  if (depth > MOST_DEPTH) return tooDeep(token.offset);
  return nodes > MOST_NODES ? tooLong(token.offset) : undefined;
}

function isCollection(
  token: CST.Token,
): token is CST.BlockMap | CST.BlockSequence | CST.FlowCollection {
  return 'items' in token;
}

function isValue(token: CST.Token): boolean {
  return isCollection(token) || token.type === 'alias' || token.type.endsWith('scalar');
}

/** The tokens directly inside a token. */
export function tokenChildren(token: CST.Token): CST.Token[] {
  if (isCollection(token)) {
    return token.items.flatMap(({ start, key, sep, value }) => [
      ...start,
      ...(key ? [key] : []),
      ...(sep ?? []),
      ...(value ? [value] : []),
    ]);
  }
  if (token.type !== 'document') return [];
  return [...token.start, ...(token.value ? [token.value] : [])];
}

function propertyFault(token: CST.Token): Fault | undefined {
  if (token.type === 'tag') {
    return {
      code: 'yaml-tag',
      pointer: '',
      offset: token.offset,
      message: `L’étiquette YAML ${quoted(token.source)} est refusée.`,
      hint: 'Retirez-la ; si la valeur commence par « ! », mettez-la entre guillemets.',
    };
  }
  if (token.type !== 'anchor' && token.type !== 'alias') return undefined;
  const [name, sign] = token.type === 'anchor' ? ['ancre', '&'] : ['alias', '*'];
  return {
    code: 'yaml-anchor',
    pointer: '',
    offset: token.offset,
    message: `L’${name} YAML ${quoted(token.source)} est refusé${name === 'ancre' ? 'e' : ''}.`,
    hint: `Écrivez la valeur en toutes lettres ; si elle commence par « ${sign} », mettez-la entre guillemets.`,
  };
}

/** A file is one document: directives, `...` and a second `---` are refused. */
function documentFaults(tokens: readonly CST.Token[]): Fault[] {
  const documents = tokens.filter((token) => token.type === 'document');
  return tokens.flatMap((token) => {
    if (token.type === 'directive') {
      return [
        documentFault(token.offset, `La directive YAML ${quoted(token.source)} est refusée.`),
      ];
    }
    if (token.type === 'doc-end') {
      return [documentFault(token.offset, 'La ligne « ... » mettrait fin aux données.')];
    }
    return token.type === 'document' && token !== documents[0]
      ? [documentFault(token.offset, 'Une seconde ligne « --- » ouvrirait un autre document.')]
      : [];
  });
}

function documentFault(offset: number, message: string): Fault {
  return {
    code: 'yaml-document',
    pointer: '',
    offset,
    message,
    hint: 'Retirez cette ligne : un fichier ne contient qu’un document.',
  };
}
