// How the whole city stood in a sealed state: percent, band, and how much of it was scored.
import type { ScoredState } from '../../core/scoring/comparison/compareSealed';
import { useText } from '../../i18n/useText';
import { BandMark } from '../../widgets/BandMark';
import styles from './SealsScreen.module.css';

export function SealedScore({ state }: { state: ScoredState | undefined }) {
  const { t, format } = useText();
  const city = state?.scorecard.groups.find(({ group }) => group.level === 'city');
  if (!state || !city) return <span className={styles.quiet}>{t('seals.list.unreadable')}</span>;
  return (
    <>
      <span className={styles.marked}>
        <BandMark compact={city.band !== null} band={city.band} />
        {city.percent !== null && (
          <bdi>{format.percent(city.percent, state.scorecard.benchmarks.bands.limits)}</bdi>
        )}
      </span>
      <span className={styles.under}>
        {t('seals.list.scored', { scored: city.scored, total: city.dataPoints })}
      </span>
    </>
  );
}
