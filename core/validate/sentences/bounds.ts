import { count, fieldName, parentSchema, quote, type Refusal, type Sentence } from '../sentence.ts';

const TOO_LITTLE = new Set(['minLength', 'minItems']);
const RANGES: Readonly<Record<string, string>> = {
  '>=': 'au moins',
  '>': 'plus de',
  '<=': 'au plus',
  '<': 'moins de',
};

/** A text or a list that is too short or too long. */
export function length(refusal: Refusal, key: string): Sentence {
  const limit = Number(refusal.params.limit);
  const isText = refusal.keyword.endsWith('Length');
  const noun = isText ? 'caractère' : 'élément';
  const bound = TOO_LITTLE.has(refusal.keyword) ? 'au moins' : 'au plus';
  const size = isText
    ? [...String(refusal.data)].length
    : (refusal.data as readonly unknown[]).length;
  const name = fieldName(parentSchema(refusal), key);
  return {
    code: 'schema-length',
    message: `« ${name} » doit compter ${bound} ${count(limit, noun)} ; il y en a ${size}.`,
    hint: lengthHint(size, limit, isText),
  };
}

/** A number outside its bounds. */
export function range(refusal: Refusal, key: string): Sentence {
  const bound = RANGES[String(refusal.params.comparison)] ?? '';
  const limit = String(refusal.params.limit);
  return {
    code: 'schema-range',
    message: `« ${fieldName(parentSchema(refusal), key)} » doit valoir ${bound} ${limit} ; ${quote(refusal.data)} est hors des bornes.`,
    hint: `Choisissez un nombre qui vaut ${bound} ${limit}.`,
  };
}

/** A number that isn't a multiple of its step. */
export function multiple(refusal: Refusal, key: string): Sentence {
  const step = String(refusal.schema);
  return {
    code: 'schema-range',
    message: `« ${fieldName(parentSchema(refusal), key)} » doit être un multiple de ${step}.`,
    hint: `Choisissez un multiple de ${step}.`,
  };
}

/** A list with the same item twice. */
export function unique(refusal: Refusal, key: string): Sentence {
  const [first, second] = [Number(refusal.params.i), Number(refusal.params.j)].sort(
    (a, b) => a - b,
  );
  return {
    code: 'schema-unique',
    message: `« ${fieldName(parentSchema(refusal), key)} » contient deux fois la même valeur (éléments ${(first ?? 0) + 1} et ${(second ?? 0) + 1}).`,
    hint: 'Retirez l’un des deux.',
  };
}

function lengthHint(size: number, limit: number, isText: boolean): string {
  if (size === 0) return 'Remplissez le champ, ou retirez-le s’il n’est pas obligatoire.';
  const verb = size > limit ? 'Retirez' : 'Ajoutez';
  return `${verb} ${count(Math.abs(limit - size), isText ? 'caractère' : 'élément')}.`;
}
