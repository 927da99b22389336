import type { Json } from '../schema/json.ts';
import type { SchemaNode } from '../schema/node.ts';
import { shapeOf } from '../schema/shape.ts';
import { addition, breaking, change, type Difference } from './difference.ts';
import type { FieldPlace, NodePair } from './field-place.ts';
import { quoted, valueText } from './words.ts';

/** What differs between the values that a field may take, where they are counted. */
export function compareChoices({ before, after }: NodePair, place: FieldPlace): Difference[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (old === undefined && now === undefined) return [];
  if (now === undefined) {
    const message = `${place.subject} n’est plus limité à une liste de valeurs.`;
    return [change(place.about('values-opened'), message, 'minor')];
  }
  if (old === undefined) {
    const message = `${place.subject} est désormais limité à une liste de valeurs.`;
    return [change(place.about('values-closed'), message)];
  }
  return [
    ...old
      .filter((value) => !now.includes(value))
      .map((value) =>
        breaking(
          place.about('value-removed'),
          `${place.subject} ne vaut plus ${valueText(value)}.`,
        ),
      ),
    ...now
      .filter((value) => !old.includes(value))
      .map((value) =>
        addition(
          place.about('value-added'),
          `${place.subject} peut désormais valoir ${valueText(value)}.`,
        ),
      ),
  ];
}

function valuesOf(node: SchemaNode): readonly Json[] | undefined {
  const shape = shapeOf(node);
  if (shape.kind === 'constant') return [shape.value];
  return shape.kind === 'choice' ? shape.choices.map(({ value }) => value) : undefined;
}

/** What differs between the collections that a relation may lead to. */
export function compareTargets({ before, after }: NodePair, place: FieldPlace): Difference[] {
  const [old, now] = [targetsOf(before), targetsOf(after)];
  const lost = old.filter((name) => !now.includes(name));
  const added = now.filter((name) => !old.includes(name));
  const elsewhere = lost.length === old.length && lost.length > 0;
  if (elsewhere) {
    const message = `${place.subject} mène à ${list(now)} au lieu de ${list(old)}.`;
    return [breaking(place.about('target-changed'), message)];
  }
  return [
    ...lost.map((name) =>
      change(place.about('target-removed'), `${place.subject} ne mène plus à ${quoted(name)}.`),
    ),
    ...added.map((name) =>
      addition(
        place.about('target-added'),
        `${place.subject} peut désormais mener à ${quoted(name)}.`,
      ),
    ),
  ];
}

function targetsOf(node: SchemaNode): readonly string[] {
  const shape = shapeOf(node);
  return shape.kind === 'reference' ? shape.collections : [];
}

function list(names: readonly string[]): string {
  return names.map(quoted).join(' ou ');
}
