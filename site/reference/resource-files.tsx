import type { JSX } from 'preact';
import {
  type ContentType,
  collectionFile,
  isAgenda,
  linesFile,
  schemaPath,
  typography,
  wholeCalendarFile,
} from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

interface ResourceFilesProps {
  readonly type: ContentType;
}

/** A file of a collection, without a leading `/`. */
interface ResourceFile {
  readonly title: string;
  readonly path: string;
}

/** The files of a collection, in every format. */
export function ResourceFiles({ type }: ResourceFilesProps): JSX.Element {
  const context = usePage();
  return (
    <dl class="facts">
      {filesOf(type).map(({ title, path }) => (
        <div key={path}>
          <dt>{typography(title)}</dt>
          <dd>
            <a href={href(context, `/${path}`)}>/{path}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function filesOf(type: ContentType): ResourceFile[] {
  const folder = collectionFile(type).replace(/\.json$/, '');
  return [
    { title: 'Toutes les entrées', path: `${folder}.json` },
    { title: 'Une entrée par ligne (NDJSON)', path: linesFile(type) },
    { title: 'Pour un tableur (CSV)', path: `${folder}.csv` },
    { title: 'Colonnes du CSV (Table Schema)', path: `${folder}.tableschema.json` },
    ...(isAgenda(type) ? [{ title: 'Calendrier (ICS)', path: wholeCalendarFile(type) }] : []),
    { title: 'Schéma des sources', path: schemaPath(type) },
  ];
}
