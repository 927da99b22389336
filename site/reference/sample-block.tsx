import type { JSX } from 'preact';
import { typography } from '../../core/index.ts';
import { frameId } from '../frame-id.ts';
import { CodeBlock } from './code-block.tsx';
import type { Sample } from './sample.ts';

interface SampleBlockProps {
  readonly sample: Sample;
}

/** A sample under its title. */
export function SampleBlock({ sample }: SampleBlockProps): JSX.Element {
  return (
    <>
      <h3 id={frameId(`exemple-${sample.name}`)}>{typography(sample.title)}</h3>
      <p>{typography(sample.lead)}</p>
      <CodeBlock code={sample.code} language={sample.language} />
    </>
  );
}
