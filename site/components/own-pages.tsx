import type { JSX } from 'preact';
import { href } from '../address.ts';
import { GLOSSARY_PATH } from '../glossary/path.ts';
import { usePage } from '../page-context.ts';
import { SEARCH_PATH } from '../search-paths.ts';

const PAGES = [
  { path: SEARCH_PATH, label: 'Recherche' },
  { path: GLOSSARY_PATH, label: 'Glossaire' },
  { path: '/etat-du-contenu/', label: 'État du contenu' },
  { path: '/api/', label: 'API' },
];

const FEEDS = [
  { path: '/feed.xml', label: 'Nouveautés, pour un lecteur de flux (Atom)' },
  { path: '/feed.json', label: 'Nouveautés, pour un programme (JSON Feed)' },
];

/** The pages and feeds that every site has, whatever its content. */
export function OwnPages(): JSX.Element {
  const context = usePage();
  const { history } = context.catalog;
  const links = history.available ? [...PAGES, ...FEEDS] : PAGES;
  return (
    <section class="plan">
      <h2>Tout le site</h2>
      <ul>
        {links.map(({ path, label }) => (
          <li key={path}>
            <a href={href(context, path)}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
