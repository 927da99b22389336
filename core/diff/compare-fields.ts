import { propertyNodes } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';
import { compareAnnotations } from './compare-annotations.ts';
import { compareConstraints } from './compare-constraints.ts';
import { compareChoices, compareTargets } from './compare-values.ts';
import { compareVariants } from './compare-variants.ts';
import { addition, breaking, change, type Difference } from './difference.ts';
import type { FieldPlace, NodePair } from './field-place.ts';
import { isNarrower, kindOf, kindWords } from './kind.ts';

/** What differs between the members of an object. */
export function compareMembers(nodes: NodePair, place: FieldPlace): Difference[] {
  const before = new Map(propertyNodes(nodes.before).map((member) => [member.name, member]));
  const after = new Map(propertyNodes(nodes.after).map((member) => [member.name, member]));
  const removed = [...before.keys()].filter((name) => !after.has(name));
  const added = [...after.keys()].filter((name) => !before.has(name));
  const kept = [...after.values()].flatMap((now) => {
    const old = before.get(now.name);
    if (old === undefined) return [];
    const member = place.member(now.name);
    const presence = comparePresence(old.required, now.required, member);
    return [...presence, ...compareField({ before: old.node, after: now.node }, member)];
  });
  return [
    ...removed.map((name) => {
      const member = place.member(name);
      return breaking(member.about('field-removed'), `${member.subject} est retiré.`);
    }),
    ...added.map((name) => {
      const member = place.member(name);
      return addition(member.about('field-added'), `${member.subject} est nouveau.`);
    }),
    ...kept,
  ];
}

function comparePresence(before: boolean, after: boolean, place: FieldPlace): Difference[] {
  if (before === after) return [];
  return after
    ? [
        change(
          place.about('field-required'),
          `${place.subject} est désormais toujours présent.`,
          'minor',
        ),
      ]
    : [breaking(place.about('field-optional'), `${place.subject} peut désormais manquer.`)];
}

/** What differs between two descriptions of one value. */
export function compareField(nodes: NodePair, place: FieldPlace): Difference[] {
  const inside = place.opened(nodes);
  if (inside === undefined) return [];
  const retyped = compareKinds(nodes, inside);
  if (retyped !== undefined) return [...retyped, ...compareAnnotations(nodes, inside)];
  return [
    ...compareAnnotations(nodes, inside),
    ...compareConstraints(nodes, inside),
    ...compareChoices(nodes, inside),
    ...compareTargets(nodes, inside),
    ...compareInside(nodes, inside),
  ];
}

function compareKinds({ before, after }: NodePair, place: FieldPlace): Difference[] | undefined {
  const [old, now] = [kindOf(before), kindOf(after)];
  if (old === now) return undefined;
  const sentence = `${place.subject} était ${kindWords(old)} et devient ${kindWords(now)}`;
  return isNarrower(now, old)
    ? [change(place.about('field-narrowed'), `${sentence}, ce qu’un lecteur sait déjà lire.`)]
    : [breaking(place.about('field-retyped'), `${sentence}.`)];
}

function compareInside(nodes: NodePair, place: FieldPlace): Difference[] {
  const [before, after] = [shapeOf(nodes.before), shapeOf(nodes.after)];
  if (before.kind === 'list' && after.kind === 'list') {
    return compareField({ before: before.items, after: after.items }, place);
  }
  if (before.kind === 'variants' && after.kind === 'variants') {
    return compareVariants(before, after, place, compareMembers);
  }
  return after.kind === 'object' ? compareMembers(nodes, place) : [];
}
