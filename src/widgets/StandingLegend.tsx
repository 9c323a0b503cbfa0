// What the fills of a picture mean, each with its count.
import { useId } from 'react';
import { SCREEN_COLOURS } from './pictureColours';
import { fillOf, StandingPatterns, type StandingName } from './StandingPatterns';
import styles from './StandingLegend.module.css';

interface StandingLegendProps {
  title: string;
  entries: readonly { standing: StandingName; text: string }[];
}

export function StandingLegend({ title, entries }: StandingLegendProps) {
  const id = useId().replaceAll(/[^\w-]/g, '');
  return (
    <ul aria-label={title} className={styles.legend}>
      {entries.map(({ standing, text }, index) => (
        <li key={standing}>
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            {index === 0 && <StandingPatterns id={id} colours={SCREEN_COLOURS} />}
            <rect x="1" y="1" width="22" height="22" fill={fillOf(id, standing)} className={styles.box} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
