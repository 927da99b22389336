import { type ContentType, type JsonObject, type Site, siteSchema } from '../../core/index.ts';
import { formFields } from './field.ts';
import { viewsOf } from './views.ts';

/** The collections of the menu, as readers meet them: in the order of the navigation, then the others. */
export function collectionsOf(types: readonly ContentType[], site: Site): JsonObject[] {
  const order = navigationOrder(site.navigation ?? []);
  const rank = ({ collection }: ContentType): number => {
    const place = order.indexOf(collection.name);
    return place === -1 ? order.length : place;
  };
  const ordered = [...types].sort((a, b) => rank(a) - rank(b));
  return [...ordered.map((type) => folderCollection(type, types)), settingsCollection(types)];
}

/** A link of the navigation, as far as it names a collection. */
interface NavigationLink {
  readonly ref?: string;
  readonly collection?: string;
  readonly children?: readonly NavigationLink[];
}

function navigationOrder(links: readonly NavigationLink[]): string[] {
  return links.flatMap(({ collection, ref, children }) => [
    collection ?? ref?.split('/')[0] ?? '',
    ...navigationOrder(children ?? []),
  ]);
}

function folderCollection(type: ContentType, types: readonly ContentType[]): JsonObject {
  const { name, label, labelSingular, description, format, titleField } = type.collection;
  return {
    name,
    label,
    label_singular: labelSingular,
    description: description ?? type.description,
    folder: `content/${name}`,
    create: true,
    // Decap can't tell who cites an entry: what others may cite is archived, not deleted.
    delete: !isCited(type, types),
    extension: format,
    format: format === 'md' ? 'yaml-frontmatter' : 'yml',
    identifier_field: titleField,
    slug: '{{slug}}',
    ...viewsOf(type),
    fields: formFields(type.name, type.schema, types),
  };
}

function isCited({ collection }: ContentType, types: readonly ContentType[]): boolean {
  return types.some(({ references }) =>
    references.some(({ collections }) => collections.includes(collection.name)),
  );
}

function settingsCollection(types: readonly ContentType[]): JsonObject {
  return {
    // A name that no collection of content may have.
    name: 'site',
    label: 'Réglages',
    description: 'Ce qui vaut pour tout le site.',
    files: [
      {
        name: 'site',
        label: 'Réglages du site',
        file: 'content/site.yml',
        fields: formFields('site', siteSchema, types),
      },
    ],
  };
}
