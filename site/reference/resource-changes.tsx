import type { JSX } from 'preact';
import {
  type ContentType,
  type Deprecation,
  deprecationsOf,
  type EntryChange,
  entryChanges,
  typography,
} from '../../core/index.ts';
import { href } from '../address.ts';
import { EntryLink } from '../components/entry-link.tsx';
import { frenchDate, inFrance } from '../french.ts';
import { memoised } from '../memo.ts';
import { usePage } from '../page-context.ts';

interface ResourceChangesProps {
  readonly type: ContentType;
}

const MOST = 5;

const KINDS: Readonly<Record<EntryChange['kind'], string>> = {
  added: 'ajout de',
  changed: 'modification de',
  removed: 'retrait de',
  renamed: 'nouvel identifiant de',
};

const changesOf = memoised((context) => entryChanges(context.catalog));

/** What of a collection will go, and what happened to its entries last. */
export function ResourceChanges({ type }: ResourceChangesProps): JSX.Element {
  const context = usePage();
  const deprecations = deprecationsOf(type);
  const changes = changesOf(context, '')
    .filter((change) => change.type === type)
    .slice(0, MOST);
  return (
    <>
      {deprecations.length === 0 && <p>Aucun retrait n’est annoncé.</p>}
      {deprecations.length > 0 && (
        <ul>
          {deprecations.map((deprecation) => (
            <li key={String(deprecation.field ?? '')}>{typography(announced(deprecation))}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && (
        <>
          <h3>Dans ses entrées</h3>
          <ul>
            {changes.map((change) => (
              <li key={`${change.change.revision} ${change.key}`}>
                <ChangeLine change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href(context, '/api/v1/changes.json')}>Tous les changements du site</a>
      </p>
    </>
  );
}

function announced({ field, title, since, sunset }: Deprecation): string {
  const what = field === undefined ? 'La collection entière' : `« ${title} » (${String(field)})`;
  const when = typeof sunset === 'string' ? `le ${frenchDate(sunset)}` : 'à une date à venir';
  const told = typeof since === 'string' ? `, annoncé le ${frenchDate(since)}` : '';
  return `${what} : retrait ${when}${told}.`;
}

function ChangeLine({ change }: { readonly change: EntryChange }): JSX.Element {
  const { catalog } = usePage();
  const { kind, key, change: commit } = change;
  const entry = catalog.entries.get(catalog.aliases.get(key) ?? key);
  const isShown = entry !== undefined && !entry.hidden;
  return (
    <>
      <time dateTime={commit.updatedAt}>{frenchDate(inFrance(commit.updatedAt).date)}</time>
      {typography(' : ')}
      {KINDS[kind]} {isShown ? <EntryLink to={entry.key} /> : <code>{key}</code>}
    </>
  );
}
