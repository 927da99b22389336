import type { JSX } from 'preact';
import { calendarFile, type Entry, isAgenda, typography } from '../../core/index.ts';
import { absoluteUrl, apiPath, editPath, href, markdownPath } from '../address.ts';
import { lastChange } from '../last-change.ts';
import { type PageContext, usePage } from '../page-context.ts';

interface EntryActionsProps {
  readonly entry: Entry;
}

/** Edit the page, read its other forms, report an error in it. */
export function EntryActions({ entry }: EntryActionsProps): JSX.Element {
  const context = usePage();
  const report = reportAction(context, entry);
  const actions = [
    { label: 'Modifier cette page', address: editAction(context, entry) },
    { label: 'Voir en JSON', address: href(context, apiPath(entry.key)) },
    { label: 'Voir en Markdown', address: href(context, markdownPath(entry)) },
    ...(isAgenda(entry.type)
      ? [{ label: 'Ajouter à mon calendrier', address: href(context, `/${calendarFile(entry)}`) }]
      : []),
    ...(report === undefined ? [] : [report]),
  ];
  return (
    <ul class="entry-actions">
      {actions.map(({ label, address }) => (
        <li key={label}>
          <a href={address}>{label}</a>
        </li>
      ))}
    </ul>
  );
}

function editAction(context: PageContext, entry: Entry): string {
  const template = context.catalog.site.repository?.edit_url;
  return template?.replaceAll('{path}', entry.file) ?? href(context, editPath(entry));
}

function reportAction(
  context: PageContext,
  entry: Entry,
): { readonly label: string; readonly address: string } | undefined {
  const { contact } = context.catalog.site;
  if (contact === undefined) return undefined;
  const subject = encodeURIComponent(`Erreur sur la page « ${entry.title} »`);
  const body = encodeURIComponent(`${reported(context, entry)}\n\n`);
  const prefill = contact.url.startsWith('mailto:') ? `?subject=${subject}&body=${body}` : '';
  return { label: typography(contact.label), address: contact.url + prefill };
}

/** What tells the editors which text a reader had before them: the address, and its revision in Git. */
function reported(context: PageContext, entry: Entry): string {
  const change = lastChange(context.catalog, entry);
  const address = `Page : ${absoluteUrl(context, entry.path)}`;
  return change === undefined ? address : `${address}\nVersion : ${change.revision.slice(0, 12)}`;
}
