// A peer file in a few figures: year, size, and how many data points of each status.
import { PEER_STATUSES, type PeerContent } from '../../core/assessment/peer';
import { useText } from '../../i18n/useText';
import styles from './CitiesScreen.module.css';
import { keyOfStatus } from './keyOfStatus';

export function PeerFacts({ peer: { period, sizeClass, results } }: { peer: PeerContent }) {
  const { t, format } = useText();
  const counts = PEER_STATUSES.map((status) => ({
    status,
    count: results.filter((result) => result.status === status).length,
  }));
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('cities.columns.period')}</dt>
        <dd>{format.yearInBothCalendars(period)}</dd>
      </div>
      <div>
        <dt>{t('cities.columns.size')}</dt>
        <dd>{t(sizeClass ? `cities.sizes.${sizeClass}` : 'cities.size.notTold')}</dd>
      </div>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => (
          <div key={status}>
            <dt>{t(keyOfStatus(status))}</dt>
            <dd>{format.number(count)}</dd>
          </div>
        ))}
    </dl>
  );
}
