import { suggest } from '../diagnostic/nearest.ts';
import { type Finding, quoted } from './body-problem.ts';
import type { Directive, DirectiveAttribute } from './directive.ts';
import type { AttributeValue } from './directive-values.ts';
import { ENTRY_KEY, readImage, readTarget } from './link-target.ts';

/** A finding about a directive's line; `column` (0-based) when it is about one value. */
export type AttributeFinding = Finding & { readonly column?: number };

const WEB_ADDRESS = /^https?:\/\/[^/\s][^\s"<>\\^`{|}]*$/i;

/** Checks label and attributes of a directive against what it declares. */
export function checkDirective(
  directive: Directive,
  label: string,
  attributes: ReadonlyMap<string, AttributeValue>,
): AttributeFinding[] {
  const { properties, required } = directive.attributes;
  const findings: AttributeFinding[] = checkLabel(directive, label);
  for (const name of required) {
    if (!attributes.has(name)) findings.push(missing(directive, name, properties[name]));
  }
  for (const [name, { value, column }] of attributes) {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const finding =
      schema === undefined ? unknown(directive, name) : checkValue(name, schema, value);
    if (finding !== undefined) findings.push({ ...finding, column });
  }
  return findings;
}

function checkLabel({ name, label: rule }: Directive, label: string): Finding[] {
  if (rule === 'required' && label === '') {
    return [
      attribute(`« ${name} » demande un titre.`, `Écrivez-le entre crochets : « ${name}[Titre] ».`),
    ];
  }
  if (rule === 'none' && label !== '') {
    return [attribute(`« ${name} » n’a pas de titre.`, `Retirez « [${label}] ».`)];
  }
  return [];
}

function missing(directive: Directive, name: string, schema?: DirectiveAttribute): Finding {
  return attribute(
    `« ${directive.name} » demande l’attribut « ${name} ».`,
    `Ajoutez « {${name}="…"} ». ${schema?.description ?? ''}`.trim(),
  );
}

function unknown(directive: Directive, name: string): Finding {
  const names = Object.keys(directive.attributes.properties);
  const known = names.length === 0 ? 'Il n’en a aucun.' : `Ses attributs : ${names.join(', ')}.`;
  return attribute(
    `« ${directive.name} » n’a pas d’attribut ${quoted(name)}.`,
    suggest(name, names, known),
  );
}

function checkValue(name: string, schema: DirectiveAttribute, value: string): Finding | undefined {
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return attribute(
      `« ${name} » ne peut pas valoir ${quoted(value)}.`,
      suggest(value, schema.enum, `Valeurs possibles : ${schema.enum.join(', ')}.`),
    );
  }
  const collection = schema['x-ref'];
  if (collection !== undefined) return checkReference(name, value, collection);
  if (schema.format === 'media') return refusal(readImage(value));
  if (schema.format === 'uri' && !WEB_ADDRESS.test(value)) {
    return (
      refusal(readTarget(value)) ??
      attribute(
        `« ${name} » n’est pas une adresse : ${quoted(value)}.`,
        'Écrivez une adresse complète, qui commence par « https:// ».',
      )
    );
  }
  return undefined;
}

function checkReference(name: string, value: string, collection: string): Finding | undefined {
  if (ENTRY_KEY.test(value) && (collection === '*' || value.startsWith(`${collection}/`)))
    return undefined;
  const example = collection === '*' ? 'collection/identifiant' : `${collection}/identifiant`;
  return attribute(
    `« ${name} » ne désigne pas une fiche permise : ${quoted(value)}.`,
    `Écrivez « ${example} ».`,
  );
}

function refusal(reading: ReturnType<typeof readTarget>): Finding | undefined {
  return 'refused' in reading ? reading.refused : undefined;
}

function attribute(message: string, hint: string): Finding {
  return { code: 'directive-attribute', message, hint };
}
