import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { PageHeading } from '../components/page-heading.tsx';
import { frameId } from '../frame-id.ts';
import { byLetter, glossaryTerms, type Letter } from '../glossary/glossary.ts';
import { GLOSSARY_PATH } from '../glossary/path.ts';
import type { Term } from '../glossary/term.ts';
import { type PageContext, usePage } from '../page-context.ts';
import { renderDocument } from './document.tsx';

const LEAD = 'Les mots des contenus de ce site, expliqués par les contenus eux-mêmes.';

/** The words of the content, each with its explanation and a link to its page. */
export function renderGlossary(context: PageContext): string {
  const letters = byLetter(glossaryTerms(context));
  const page = { title: 'Glossaire', path: GLOSSARY_PATH, description: LEAD, trail: [] };
  const content = (
    <>
      <PageHeading title={page.title} lead={LEAD} />
      {letters.length === 0 ? (
        <p>Les contenus n’ont encore aucun terme à expliquer.</p>
      ) : (
        <LetterLinks letters={letters} />
      )}
      {letters.map(({ letter, terms }) => (
        <section class="glossary-letter" key={letter}>
          <h2 id={letterId(letter)}>{letter}</h2>
          <dl class="glossary">
            {terms.map((term) => (
              <Entry term={term} key={term.id} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
  return renderDocument(context, page, content);
}

function LetterLinks({ letters }: { readonly letters: readonly Letter[] }): JSX.Element {
  return (
    <nav aria-label="Lettres du glossaire">
      <ul class="letter-links">
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#${letterId(letter)}`}>{letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entry({ term }: { readonly term: Term }): JSX.Element {
  const context = usePage();
  const { name, id, kind, definition, entry } = term;
  const title = typography(name);
  return (
    <div id={id}>
      <dt>
        {entry.type.collection.pages ? <a href={href(context, entry.path)}>{title}</a> : title}{' '}
        <span class="glossary-kind">{typography(kind)}</span>
      </dt>
      {definition !== undefined && <dd>{typography(definition)}</dd>}
    </div>
  );
}

function letterId(letter: string): string {
  return frameId(`lettre-${letter === '#' ? 'autres' : letter.toLowerCase()}`);
}
