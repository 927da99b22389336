import type { JSX } from 'preact';
import { publishedLinks, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { usePage } from '../page-context.ts';

/** The files of the whole site: contract, exports, feeds, catalogues. */
export function Downloads(): JSX.Element {
  const context = usePage();
  return (
    <dl class="facts">
      {publishedLinks(context.catalog).map(({ name, path, title, description, mediaType }) => (
        <div key={name}>
          <dt>
            <a href={href(context, `/${path}`)}>{typography(title)}</a>
          </dt>
          <dd>
            {typography(description)} <code>{mediaType.replace(/;.*/, '')}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
