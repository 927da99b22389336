import type { Kind } from '../kind.ts';
import { pageAddress, referred, textField } from '../terms.ts';

/** An organisation, with the one that it is part of. Known by its name: `organisation` or `organization`. */
export const kind: Kind = {
  fits: ({ name }) => name === 'organisation' || name === 'organization',
  describe: (entry, catalog) => {
    const parent = referred(entry, 'parent', catalog);
    return [
      {
        '@type': 'Organization',
        '@id': pageAddress(entry, catalog),
        name: entry.title,
        ...textField(entry, 'acronym', 'alternateName'),
        ...(entry.summary !== '' && { description: entry.summary }),
        ...textField(entry, 'url', 'url'),
        ...(parent !== undefined && {
          parentOrganization: {
            '@type': 'Organization',
            '@id': pageAddress(parent, catalog),
            name: parent.title,
          },
        }),
      },
    ];
  },
};
