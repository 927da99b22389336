import type { JSX } from 'preact';
import {
  type ContentType,
  countListed,
  entryDocument,
  entryFile,
  nodeAt,
  outputSchema,
  readableJson,
  typography,
} from '../../core/index.ts';
import { absoluteUrl, href } from '../address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { counted } from '../french.ts';
import { type PageContext, usePage } from '../page-context.ts';
import { CodeBlock } from '../reference/code-block.tsx';
import { Contents } from '../reference/contents.tsx';
import { CsvColumns } from '../reference/csv-columns.tsx';
import { exampleEntry, shortened } from '../reference/example.ts';
import { fieldsOf } from '../reference/field.ts';
import { FieldList } from '../reference/field-list.tsx';
import { namedObjects } from '../reference/named-objects.ts';
import { ObjectSection } from '../reference/object-section.tsx';
import { REFERENCE_PATH, resourcePath } from '../reference/paths.ts';
import { ResourceChanges } from '../reference/resource-changes.tsx';
import { ResourceFiles } from '../reference/resource-files.tsx';
import { ReferenceSection } from '../reference/section.tsx';
import { Trial } from '../reference/trial.tsx';
import { renderDocument } from './document.tsx';

const FILES = { name: 'fichiers', title: 'Fichiers' };
const FIELDS = { name: 'champs', title: 'Champs' };
const OBJECTS = { name: 'objets', title: 'Objets' };
const EXAMPLE = { name: 'exemple', title: 'Exemple' };
const TRIAL = { name: 'essayer', title: 'Essayer' };
const CHANGES = { name: 'changements', title: 'Changements' };

/** A collection as the API gives it: its files, its fields, an entry of its own, what changes. */
export function renderResource(context: PageContext, type: ContentType): string {
  const { label, name, description } = type.collection;
  const count = countListed(context.catalog, name);
  const page = {
    title: `${label} dans l’API`,
    path: resourcePath(type),
    description: description ?? type.description,
    trail: [{ label: 'API', path: REFERENCE_PATH }],
    alternates: [{ path: `/api/v1/${name}.json`, type: 'application/json', title: 'JSON' }],
    scripts: ['api'],
  };
  const schema = outputSchema(type);
  const objects = namedObjects(schema);
  const sections = [
    FILES,
    FIELDS,
    ...(objects.length > 0 ? [OBJECTS] : []),
    EXAMPLE,
    TRIAL,
    CHANGES,
  ];
  const content = (
    <>
      <PageHeading title={label} lead={page.description} />
      <p>
        {typography(`Ressource `)}
        <code>{name}</code>
        {typography(`, ${counted(count, 'entrée')} de type `)}
        <code>{type.name}</code>.
      </p>
      <Contents sections={sections} />
      <ReferenceSection {...FILES}>
        <ResourceFiles type={type} />
        <CsvColumns type={type} />
      </ReferenceSection>
      <ReferenceSection
        {...FIELDS}
        lead="Ceux de « data ». Aucun n’est vide : un champ qui n’est pas toujours là est absent quand il n’a pas de valeur."
      >
        <FieldList fields={fieldsOf(nodeAt(schema))} />
      </ReferenceSection>
      {objects.length > 0 && (
        <ReferenceSection {...OBJECTS} lead="Ceux que plusieurs champs contiennent.">
          {objects.map((object) => (
            <ObjectSection object={object} key={object.name} />
          ))}
        </ReferenceSection>
      )}
      <ReferenceSection {...EXAMPLE}>
        <Example type={type} />
      </ReferenceSection>
      <ReferenceSection {...TRIAL}>
        <Trial path={trialPath(context, type)} />
      </ReferenceSection>
      <ReferenceSection {...CHANGES}>
        <ResourceChanges type={type} />
      </ReferenceSection>
    </>
  );
  return renderDocument(context, page, content);
}

function Example({ type }: { readonly type: ContentType }): JSX.Element {
  const context = usePage();
  const entry = exampleEntry(context.catalog, type);
  if (entry === undefined) return <p>Aucune entrée n’est encore publiée.</p>;
  const document = shortened(entryDocument(entry, context.catalog));
  const path = `/${entryFile(entry)}`;
  return (
    <>
      <p>
        {typography(
          'Les textes et les listes longs sont coupés ici par « … ». Le fichier entier : ',
        )}
        <a href={href(context, path)}>{absoluteUrl(context, path)}</a>
      </p>
      <CodeBlock code={readableJson(document)} language="json" />
    </>
  );
}

function trialPath({ catalog }: PageContext, type: ContentType): string {
  const entry = exampleEntry(catalog, type);
  return entry === undefined ? `/api/v1/${type.collection.name}.json` : `/${entryFile(entry)}`;
}
