import { href } from '../address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import type { PageContext } from '../page-context.ts';
import { SEARCH_PATH } from '../search-paths.ts';
import { renderDocument } from './document.tsx';

/** What a server shows for an address that leads nowhere. */
export function renderNotFound(context: PageContext): string {
  const page = { title: 'Page non trouvée', path: '/404.html', trail: [], isIndexed: false };
  const { contact } = context.catalog.site;
  const content = (
    <>
      <PageHeading
        title={page.title}
        lead="La page que vous cherchez n’existe pas ou n’existe plus."
      />
      <p>
        Si vous avez tapé l’adresse, vérifiez qu’elle est complète. Sinon, retrouvez ce que vous
        cherchez{'\u00a0'}:
      </p>
      <ul>
        <li>
          <a href={href(context, '/')}>depuis la page d’accueil</a>
        </li>
        <li>
          <a href={href(context, '/plan-du-site/')}>dans le plan du site</a>
        </li>
        <li>
          <a href={href(context, SEARCH_PATH)}>par la recherche</a>
        </li>
        {contact !== undefined && (
          <li>
            <a href={contact.url}>en nous écrivant</a>
          </li>
        )}
      </ul>
    </>
  );
  return renderDocument(context, page, content);
}
