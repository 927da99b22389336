import { announcedEnd } from '../api/deprecations.ts';
import { change, type Difference } from './difference.ts';
import type { FieldPlace, NodePair } from './field-place.ts';
import { frenchDate, valueText } from './words.ts';

/** What differs in what is said beside the values: an end announced, a default. */
export function compareAnnotations(nodes: NodePair, place: FieldPlace): Difference[] {
  return [...compareDeprecations(nodes, place), ...compareDefaults(nodes, place)];
}

function compareDeprecations({ before, after }: NodePair, place: FieldPlace): Difference[] {
  const [old, now] = [announcedEnd(before), announcedEnd(after)];
  if (old?.sunset === now?.sunset && (old === undefined) === (now === undefined)) return [];
  if (now === undefined) {
    const message = `${place.subject} n’est plus en voie de retrait.`;
    return [change(place.about('deprecation-lifted'), message)];
  }
  const end =
    now.sunset === undefined ? 'sans date annoncée' : `prévu le ${frenchDate(String(now.sunset))}`;
  const message = `${place.subject} est en voie de retrait, ${end}.`;
  return [change(place.about('deprecated'), message, 'minor')];
}

function compareDefaults({ before, after }: NodePair, place: FieldPlace): Difference[] {
  const [old, now] = [before.schema.default, after.schema.default];
  if (JSON.stringify(old) === JSON.stringify(now)) return [];
  const message = `${place.subject}, absent, veut dire ${valueText(now)} au lieu de ${valueText(old)}.`;
  return [change(place.about('default-changed'), message, 'minor')];
}
