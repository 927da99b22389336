import type { Site } from '../../catalog/catalog.ts';
import type { JsonObject } from '../../schema/json.ts';

/** A reference to something that an address names. */
export function node(address: string): JsonObject {
  return { '@id': address };
}

/** A text in French. */
export function french(text: string): JsonObject {
  return { '@value': text, '@language': 'fr' };
}

/** Who publishes, and whom to ask: only what the settings say. */
export function agent({ publisher, contact }: Site): JsonObject {
  return {
    ...(publisher !== undefined && {
      'dct:publisher': {
        '@type': 'foaf:Organization',
        'foaf:name': publisher.name,
        ...(publisher.url !== undefined && { 'foaf:homepage': node(publisher.url) }),
      },
    }),
    ...(contact !== undefined && {
      'dcat:contactPoint': {
        '@type': 'vcard:Organization',
        'vcard:fn': contact.label,
        [contact.url.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: node(contact.url),
      },
    }),
  };
}
