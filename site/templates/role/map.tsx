import { Fragment, type JSX } from 'preact';
import { type Entry, typography } from '../../../core/index.ts';
import { EntryLink } from '../../components/entry-link.tsx';
import { groupByChoice } from '../../group-by-choice.ts';
import { NarrowDrawing } from './narrow-drawing.tsx';
import { WideDrawing } from './wide-drawing.tsx';

interface EcosystemMapProps {
  readonly roles: readonly Entry[];
}

/** Fewer circles than this make no map. */
const FEWEST = 2;

/**
 * The roles in the circles that they belong to, drawn twice for two widths of screen: the style
 * shows one of them. The list below the map says the same in words.
 */
export function EcosystemMap({ roles }: EcosystemMapProps): JSX.Element | null {
  const groups = groupByChoice(roles, 'circle');
  const circles = groups.filter(({ value }) => value !== undefined);
  if (circles.length < FEWEST) return null;
  const outside = groups.flatMap(({ value, entries }) => (value === undefined ? entries : []));
  return (
    <figure class="ecosystem">
      <WideDrawing groups={circles} />
      <NarrowDrawing groups={circles} />
      <figcaption>
        Carte des rôles, du cercle le plus large au centre.
        {outside.length > 0 && typography(' Hors des cercles :')}
        {outside.map(({ key }) => (
          <Fragment key={key}>
            {' '}
            <EntryLink to={key} />
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}
