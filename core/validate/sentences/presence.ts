import { suggest } from '../../diagnostic/nearest.ts';
import { objectAt } from '../../schema/complete.ts';
import { fieldName, listing, parentSchema, type Refusal, type Sentence } from '../sentence.ts';

/** A field that has to be there. */
export function required(refusal: Refusal): Sentence {
  const key = String(refusal.params.missingProperty);
  const field = objectAt(parentSchema(refusal), 'properties')[key];
  return {
    code: 'schema-required',
    message: `Le champ « ${fieldName(field, key)} » est obligatoire.`,
    hint: isBody(refusal, key)
      ? 'Écrivez le texte de la page : dans le fichier, il suit la seconde ligne « --- ».'
      : `Ajoutez « ${key} » et sa valeur.`,
  };
}

/** A field that is there without a value. */
export function empty(refusal: Refusal, key: string): Sentence {
  return {
    code: 'schema-type',
    message: `« ${fieldName(parentSchema(refusal), key)} » est vide.`,
    hint: 'Écrivez une valeur, ou retirez le champ s’il n’est pas obligatoire.',
  };
}

/** A field that another one calls for. */
export function dependentRequired(refusal: Refusal): Sentence {
  const properties = objectAt(parentSchema(refusal), 'properties');
  const key = String(refusal.params.missingProperty);
  const cause = String(refusal.params.property);
  return {
    code: 'schema-required',
    message: `Le champ « ${fieldName(properties[key], key)} » est obligatoire dès que « ${fieldName(properties[cause], cause)} » est rempli.`,
    hint: `Ajoutez « ${key} », ou retirez « ${cause} ».`,
  };
}

/** A field that the type doesn't know. */
export function additionalProperties(refusal: Refusal): Sentence {
  const key = String(refusal.params.additionalProperty);
  const known = Object.keys(objectAt(parentSchema(refusal), 'properties'));
  return {
    code: 'schema-additional',
    message: `Le champ « ${key} » n’existe pas ici.`,
    hint: suggest(key, known, `Champs possibles : ${listing(known)}.`),
  };
}

/** An object that is too empty. */
export function minProperties(refusal: Refusal): Sentence {
  return {
    code: 'schema-required',
    message: `« ${fieldName(parentSchema(refusal), 'L’objet')} » est vide.`,
    hint: 'Remplissez au moins un champ, ou retirez l’ensemble.',
  };
}

/** The text of an entry is checked as its field `body`, which a file can't have. */
function isBody(refusal: Refusal, key: string): boolean {
  return key === 'body' && refusal.instancePath === '';
}
