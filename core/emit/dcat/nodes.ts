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

/**
 * Who publishes, and whom to ask. DCAT-AP wants a publisher: where the settings name none, it is the
 * site itself. Each node also has the class that the profile asks for, which validators don't infer.
 */
export function agent({ name, publisher, contact }: Site): JsonObject {
  return {
    'dct:publisher': {
      '@type': publisher === undefined ? 'foaf:Agent' : ['foaf:Agent', 'foaf:Organization'],
      'foaf:name': publisher?.name ?? name,
      ...(publisher?.url !== undefined && { 'foaf:homepage': node(publisher.url) }),
    },
    ...(contact !== undefined && {
      'dcat:contactPoint': {
        '@type': ['vcard:Kind', 'vcard:Organization'],
        'vcard:fn': contact.label,
        [contact.url.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: node(contact.url),
      },
    }),
  };
}
