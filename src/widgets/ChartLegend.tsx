// What is drawn in a chart and what it means, with the same samples as in the chart's file.
import { useText } from '../i18n/useText';
import { LegendSwatch, type LegendEntry } from './LegendSwatch';
import { SCREEN_COLOURS } from './pictureColours';
import styles from './StandingLegend.module.css';

interface ChartLegendProps {
  title: string;
  entries: readonly LegendEntry[];
}

export function ChartLegend({ title, entries }: ChartLegendProps) {
  const { direction } = useText();
  return (
    <ul aria-label={title} className={styles.legend}>
      {entries.map(({ key, text, swatch }) => (
        <li key={key}>
          <svg viewBox="-13 -13 26 26" width="22" height="22" direction={direction} aria-hidden="true">
            <LegendSwatch swatch={swatch} colours={SCREEN_COLOURS} id="" />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
