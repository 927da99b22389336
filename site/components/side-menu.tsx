import type { JSX } from 'preact';
import { type Entry, typography } from '../../core/index.ts';
import { href } from '../address.ts';
import { frameId } from '../frame-id.ts';
import { usePage } from '../page-context.ts';
import type { TreeNode } from '../page-tree.ts';

interface SideMenuProps {
  readonly tree: TreeNode;
  readonly current: Entry;
}

const TITLE = frameId('rubrique');

/** The tree that the page belongs to; on narrow screens it stands below the text. */
export function SideMenu({ tree, current }: SideMenuProps): JSX.Element {
  return (
    <nav class="side-menu" aria-labelledby={TITLE}>
      <p class="side-menu-title" id={TITLE}>
        Dans cette rubrique
      </p>
      <Branch nodes={[tree]} current={current} />
    </nav>
  );
}

interface BranchProps {
  readonly nodes: readonly TreeNode[];
  readonly current: Entry;
}

function Branch({ nodes, current }: BranchProps): JSX.Element | null {
  const context = usePage();
  if (nodes.length === 0) return null;
  return (
    <ul>
      {nodes.map(({ entry, children }) => (
        <li key={entry.key}>
          <a href={href(context, entry.path)} aria-current={entry === current ? 'page' : undefined}>
            {typography(entry.title)}
          </a>
          <Branch nodes={children} current={current} />
        </li>
      ))}
    </ul>
  );
}
