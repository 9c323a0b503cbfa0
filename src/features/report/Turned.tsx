// What turned since the period before: in a sentence, and the data points that went furthest.
import type { DataPointChange } from '../../core/scoring/comparison/compareScorecards';
import { listTurned } from '../../core/scoring/comparison/listTurned';
import { describeAbout } from '../../i18n/describeAbout';
import { describeTurned } from '../../i18n/describeTurned';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './Report.module.css';
import type { TurnedSince } from './useTurned';

interface TurnedProps {
  turned: TurnedSince;
  /** Of each direction; left out: all of them. */
  mostShown?: number;
}

export function Turned({ turned: { about, comparison }, mostShown }: TurnedProps) {
  const text = useText();
  const { t } = text;
  const { rose, fell } = listTurned(comparison);
  return (
    <>
      <p>
        {t('dashboard.turned.since', {
          name: describeAbout(about, text),
          both: comparison.coverage.scoredInBoth,
        })}{' '}
        {describeTurned(comparison, text)}
      </p>
      <div className={styles.turned}>
        <Changes title={t('dashboard.turned.up')} changes={rose} mostShown={mostShown} />
        <Changes title={t('dashboard.turned.down')} changes={fell} mostShown={mostShown} />
      </div>
    </>
  );
}

interface ChangesProps {
  title: string;
  changes: readonly DataPointChange[];
  mostShown: number | undefined;
}

function Changes({ title, changes, mostShown = changes.length }: ChangesProps) {
  const text = useText();
  const { t, direction } = text;
  const { catalogue } = useDefinitions();
  if (changes.length === 0) return null;
  const others = changes.length - mostShown;
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {changes.slice(0, mostShown).map(({ dataPointId, before, after }) => (
          <li key={dataPointId} className={styles.marked}>
            <BandMark compact band={before.score?.band ?? null} />
            <span aria-hidden="true">{direction === 'rtl' ? '←' : '→'}</span>
            <BandMark compact band={after.score?.band ?? null} />
            <span>{nameDataPoint(dataPointId, catalogue, text)}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className={styles.quiet}>{t('dashboard.turned.others', { count: others })}</p>}
    </div>
  );
}
