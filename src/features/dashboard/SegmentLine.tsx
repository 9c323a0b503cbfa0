// What is pointed at on the wheel, in full. It keeps its height, so that the wheel stays where it is.
import { useText } from '../../i18n/useText';
import { BandMark } from '../../widgets/BandMark';
import type { NamedSegment } from './createWheelParts';
import styles from './DashboardScreen.module.css';

interface SegmentLineProps {
  segment: NamedSegment | undefined;
  categoryOf: (kpi: { category: string }) => string;
}

/** Silent for screen readers: each part of the wheel says the same when it is reached. */
export function SegmentLine({ segment: named, categoryOf }: SegmentLineProps) {
  const { t } = useText();
  if (!named) return <p className={`${styles.segment} ${styles.quiet}`}>{t('dashboard.wheel.use')}</p>;
  const { segment, part, name, what } = named;
  const band = typeof segment.standing === 'number' ? segment.standing : null;
  return (
    <div className={styles.segment} aria-hidden="true" data-testid="segment">
      <BandMark compact band={band} hatched={segment.standing === 'no-benchmark'} />
      <p>
        <b>{name}</b>
        {segment.ring === 'data-point' && (
          <span className={styles.quiet}>
            {categoryOf(segment.entry.kpi)} · <bdi>{segment.entry.kpi.code}</bdi>
          </span>
        )}
        <span className={styles.what}>{what}</span>
      </p>
      <a href={part.href} tabIndex={-1} className={styles.follow}>
        {t('dashboard.wheel.follow')}
      </a>
    </div>
  );
}
