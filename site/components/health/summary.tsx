import type { JSX } from 'preact';
import { type Health, typography } from '../../../core/index.ts';
import { frameId } from '../../frame-id.ts';
import { counted } from '../../french.ts';

interface HealthSummaryProps {
  readonly health: Health;
}

/** The figures, each leading to its list. */
export function HealthSummary({ health }: HealthSummaryProps): JSX.Element {
  const { gaps, missingFiles, reviews, orphans } = health;
  const gapCount = gaps.reduce((sum, one) => sum + one.gaps.length, 0);
  const figures = [
    { name: 'manques', text: counted(gapCount, 'manque') },
    {
      name: 'documents',
      text: counted(missingFiles.length, 'document non fourni', 'documents non fournis'),
    },
    { name: 'relectures', text: counted(reviews.length, 'relecture prévue', 'relectures prévues') },
    { name: 'isolees', text: counted(orphans.length, 'page isolée', 'pages isolées') },
  ];
  return (
    <ul class="figures">
      {figures.map(({ name, text }) => (
        <li key={name}>
          <a href={`#${frameId(name)}`}>{typography(text)}</a>
        </li>
      ))}
    </ul>
  );
}
