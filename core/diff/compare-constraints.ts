import type { Json } from '../schema/json.ts';
import { change, type Difference } from './difference.ts';
import type { FieldPlace, NodePair } from './field-place.ts';
import { valueText } from './words.ts';

/** Keywords that bound values: which way opens them, and what they are called. */
const BOUNDS: Readonly<Record<string, readonly [opens: 'up' | 'down', words: string]>> = {
  maxLength: ['up', 'la longueur maximale'],
  minLength: ['down', 'la longueur minimale'],
  maximum: ['up', 'le maximum'],
  minimum: ['down', 'le minimum'],
  exclusiveMaximum: ['up', 'la limite haute'],
  exclusiveMinimum: ['down', 'la limite basse'],
  maxItems: ['up', 'le plus grand nombre d’éléments'],
  minItems: ['down', 'le plus petit nombre d’éléments'],
  minProperties: ['down', 'le plus petit nombre de champs'],
};

/** Keywords that hold or don't, whose values can't be ranked. */
const RULES: Readonly<Record<string, string>> = {
  pattern: 'la forme du texte',
  format: 'le format du texte',
  multipleOf: 'le pas du nombre',
  uniqueItems: 'l’absence de doublons',
};

/** Keywords that bind fields to each other. */
const CONDITIONS = ['dependentRequired', 'if', 'then'] as const;

/** Rules that became stricter or looser: with a looser one, values that never came may come. */
export function compareConstraints(nodes: NodePair, place: FieldPlace): Difference[] {
  const values = (keyword: string) =>
    [ruleOf(nodes.before.schema[keyword]), ruleOf(nodes.after.schema[keyword])] as const;
  const bounds = Object.entries(BOUNDS).flatMap(([keyword, [opens, words]]) => {
    const [old, now] = values(keyword);
    return old === now
      ? []
      : [told(place, `${words} ${passage(old, now)}`, isLooser(old, now, opens))];
  });
  const rules = Object.entries(RULES).flatMap(([keyword, words]) => {
    const [old, now] = values(keyword);
    return old === now ? [] : [told(place, `${words} ${passage(old, now)}`, old !== undefined)];
  });
  const isBoundOtherwise = CONDITIONS.some((keyword) => {
    const [old, now] = values(keyword);
    return JSON.stringify(old) !== JSON.stringify(now);
  });
  return [
    ...bounds,
    ...rules,
    ...(isBoundOtherwise ? [told(place, 'les champs ne vont plus ensemble de même', true)] : []),
  ];
}

function isLooser(old: Json | undefined, now: Json | undefined, opens: 'up' | 'down'): boolean {
  if (now === undefined) return true;
  if (old === undefined) return false;
  return opens === 'up' ? Number(now) > Number(old) : Number(now) < Number(old);
}

/** `uniqueItems: false` says what its absence says. */
function ruleOf(value: Json | undefined): Json | undefined {
  return value === false ? undefined : value;
}

function passage(old: Json | undefined, now: Json | undefined): string {
  return `passe de ${valueText(old)} à ${valueText(now)}`;
}

function told(place: FieldPlace, words: string, looser: boolean): Difference {
  return looser
    ? change(
        place.about('constraint-relaxed'),
        `${place.subject} suit une règle plus souple : ${words}.`,
        'minor',
      )
    : change(
        place.about('constraint-tightened'),
        `${place.subject} suit une règle plus stricte : ${words}.`,
      );
}
