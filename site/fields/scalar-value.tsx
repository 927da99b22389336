import type { ComponentChildren, JSX } from 'preact';
import { isMediaPath, type Json, typography } from '../../core/index.ts';
import { isWebAddress } from '../address.ts';
import { ExternalLink } from '../components/external-link.tsx';
import { FileCard } from '../components/file-card.tsx';
import { Paragraphs } from '../components/paragraphs.tsx';
import { frenchDate, frenchNumber, frenchTime, inFrance } from '../french.ts';

interface ScalarValueProps {
  readonly kind: 'boolean' | 'integer' | 'number' | 'date' | 'date-time' | 'text';
  readonly value: Json;
}

/** A single value as French readers write it. */
export function ScalarValue({ kind, value }: ScalarValueProps): JSX.Element {
  if (typeof value === 'boolean') return <>{value ? 'Oui' : 'Non'}</>;
  if (typeof value === 'number') return <>{frenchNumber(value)}</>;
  const text = String(value);
  if (kind === 'date') return <time dateTime={text}>{frenchDate(text)}</time>;
  if (kind === 'date-time') {
    const { date, time } = inFrance(text);
    return (
      <time dateTime={text}>
        {frenchDate(date)} à {frenchTime(time)}
      </time>
    );
  }
  return <TextValue text={text} />;
}

function TextValue({ text }: { readonly text: string }): ComponentChildren {
  if (isWebAddress(text)) return <ExternalLink url={text} />;
  if (isMediaPath(text)) {
    return <FileCard title={text.slice(text.lastIndexOf('/') + 1)} path={text} />;
  }
  return text.includes('\n') ? <Paragraphs text={text} /> : typography(text);
}
