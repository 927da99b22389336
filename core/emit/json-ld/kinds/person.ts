import type { Kind } from '../kind.ts';
import { pageAddress, referred, textField } from '../terms.ts';

/** A person, with their function and their organisation. Known by its name: `person`. */
export const kind: Kind = {
  fits: ({ name }) => name === 'person',
  describe: (entry, catalog) => {
    const organisation = referred(entry, 'organisation', catalog);
    return [
      {
        '@type': 'Person',
        '@id': pageAddress(entry, catalog),
        name: entry.title,
        ...textField(entry, 'role_label', 'jobTitle'),
        ...(organisation !== undefined && {
          worksFor: {
            '@type': 'Organization',
            '@id': pageAddress(organisation, catalog),
            name: organisation.title,
          },
        }),
        url: pageAddress(entry, catalog),
      },
    ];
  },
};
