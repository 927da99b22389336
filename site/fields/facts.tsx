import type { JSX } from 'preact';
import { nodeAt, propertyNodes, textOf, typography } from '../../core/index.ts';
import { isCompact } from './compact.ts';
import type { EntryFields } from './entry-fields.ts';
import { headingId } from './field-section.tsx';
import { type Filled, filledOf } from './filled.ts';
import { Value } from './value.tsx';

interface FactsProps {
  readonly fields: EntryFields;
}

/**
 * Every field that nothing else on the page has shown, by its title and in the schema's order:
 * first those that fit in a table of facts, then the longer ones under headings.
 */
export function Facts({ fields }: FactsProps): JSX.Element {
  const facts = filledOf(
    propertyNodes(nodeAt(fields.entry.type.schema)),
    Object.fromEntries(fields.rest().map((name) => [name, fields.value(name) ?? null])),
  );
  return (
    <>
      <FactsTable facts={facts.filter((fact) => isShortFact(fact))} />
      {facts
        .filter((fact) => !isShortFact(fact))
        .map((fact) => (
          <section key={fact.name}>
            <h2 id={headingId(fact.name)}>{titleOf(fact)}</h2>
            <Value node={fact.node} value={fact.value} alt={fact.alt} />
          </section>
        ))}
    </>
  );
}

function FactsTable({ facts }: { readonly facts: readonly Filled[] }): JSX.Element | null {
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map((fact) => (
        <div key={fact.name}>
          <dt>{titleOf(fact)}</dt>
          <dd>
            <Value node={fact.node} value={fact.value} alt={fact.alt} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const LONGEST_FACT = 160;

function isShortFact({ node, value }: Filled): boolean {
  const isLong = typeof value === 'string' && (value.length > LONGEST_FACT || value.includes('\n'));
  return isCompact(node) && !isLong;
}

function titleOf(fact: Filled): string {
  return typography(textOf(fact.node, 'title') || fact.name);
}
