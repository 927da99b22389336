import type { JSX } from 'preact';
import type { ListProps } from '../template.ts';
import { StepItem } from './step-item.tsx';

/** The phases in their order, each with its goal and the durations that the documents give. */
export function PhaseList({ entries }: ListProps): JSX.Element {
  return (
    <ol class="stepper">
      {entries.map((entry) => (
        <StepItem key={entry.key} entry={entry} level={2} />
      ))}
    </ol>
  );
}
