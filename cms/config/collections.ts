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
    // The form and the local backend refuse to delete what others cite.
    delete: true,
    extension: format,
    // Both are made in the browser: a format that saves without loss, an id that reads well.
    format: `reperes-${name}`,
    slug: '{{fields.reperes_id}}',
    identifier_field: titleField,
    ...viewsOf(type),
    fields: [PANEL, ...formFields(type.name, type.schema, types), VERSIONS],
  };
}

/** What stands above each form: what keeps it from being saved, and who cites the entry. */
const PANEL: JsonObject = {
  name: 'reperes_panel',
  label: 'Vérification',
  widget: 'reperes-panel',
};

/** What stands below each form: what was published before. */
const VERSIONS: JsonObject = {
  name: 'reperes_versions',
  label: 'Versions publiées',
  widget: 'reperes-versions',
  required: false,
};

function settingsCollection(types: readonly ContentType[]): JsonObject {
  return {
    // A name that no collection of content may have.
    name: 'site',
    label: 'Réglages',
    description: 'Ce qui vaut pour tout le site.',
    format: 'reperes-site',
    // The settings have no page of their own.
    editor: { preview: false },
    files: [
      {
        name: 'site',
        label: 'Réglages du site',
        file: 'content/site.yml',
        fields: [PANEL, ...formFields('site', siteSchema, types), VERSIONS],
      },
    ],
  };
}
