import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';

/** What one can come here for, in the words of those who come. */
const USES = [
  {
    title: 'Lire et partager',
    text: 'Chaque contenu a sa page, avec ses sources et ce qui lui manque.',
    links: [
      { label: 'Chercher', path: '/recherche/' },
      { label: 'Plan du site', path: '/plan-du-site/' },
    ],
  },
  {
    title: 'Tenir à jour',
    text: 'Les contenus se modifient en français, sans rien savoir de Git.',
    links: [{ label: 'Ouvrir l’espace d’édition', path: '/admin/' }],
  },
  {
    title: 'Réutiliser',
    text: 'Tout est aussi en données ouvertes, à jour à chaque publication.',
    links: [{ label: 'Découvrir l’API', path: '/api/' }],
  },
];

/** For whom the site is: those who read, those who write, those who build on it. */
export function HomeUses(): JSX.Element {
  const context = usePage();
  const title = frameId('usages');
  return (
    <section class="home-uses" aria-labelledby={title}>
      <h2 id={title}>{typography('Que voulez-vous faire ?')}</h2>
      <dl>
        {USES.map((use) => (
          <div key={use.title}>
            <dt>{use.title}</dt>
            <dd>
              {use.text}{' '}
              {use.links.map(({ label, path }) => (
                <a key={path} href={href(context, path)}>
                  {label}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
