// The data points that rose or fell furthest, from band to band.
import type { DataPointChange } from '../../core/scoring/comparison/compareScorecards';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './DashboardScreen.module.css';

const MOST_SHOWN = 3;

export function TurnedList({ title, changes }: { title: string; changes: readonly DataPointChange[] }) {
  const text = useText();
  const { t, direction } = text;
  const { catalogue } = useDefinitions();
  const assessment = useOpenAssessment().id;
  const others = changes.length - MOST_SHOWN;
  return (
    <div>
      <h3 className={styles.small}>{title}</h3>
      <ul className={styles.turned} aria-label={title}>
        {changes.slice(0, MOST_SHOWN).map(({ dataPointId, before, after }) => (
          <li key={dataPointId}>
            <BandMark compact band={before.score?.band ?? null} />
            <span aria-hidden="true">{direction === 'rtl' ? '←' : '→'}</span>
            <BandMark compact band={after.score?.band ?? null} />
            <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPointId })}>
              {nameDataPoint(dataPointId, catalogue, text)}
            </a>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles.quiet}>{t('dashboard.turned.others', { count: others })}</p>}
    </div>
  );
}
