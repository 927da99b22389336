import type { JSX } from 'preact';
import { type ContentType, countListed, deprecationsOf, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';
import { resourcePath } from './paths.ts';

/** The collections, each leading to its page of the reference. */
export function ResourceTable(): JSX.Element {
  const { catalog } = usePage();
  return (
    <section class="table" aria-label={typography('Tableau : ressources')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Ressource</th>
            <th scope="col">Entrées</th>
            <th scope="col">Ce que c’est</th>
          </tr>
        </thead>
        <tbody>
          {catalog.types.map((type) => (
            <ResourceRow type={type} key={type.name} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ResourceRow({ type }: { readonly type: ContentType }): JSX.Element {
  const context = usePage();
  const { classes } = context.theme;
  const { name, label, description } = type.collection;
  return (
    <tr>
      <th scope="row">
        <a href={href(context, resourcePath(type))}>{typography(label)}</a> <code>{name}</code>
      </th>
      <td>{countListed(context.catalog, name)}</td>
      <td>
        {typography(description ?? type.description)}
        {deprecationsOf(type).length > 0 && (
          <>
            {' '}
            <span class={classes.badgeWarning}>retrait annoncé</span>
          </>
        )}
      </td>
    </tr>
  );
}
