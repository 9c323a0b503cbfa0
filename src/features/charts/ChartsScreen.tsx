// The charts, each under the question that it answers: where we are weak, what changed and how others stand, whether we get better.
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import styles from './ChartsScreen.module.css';
import { HeatMap } from './HeatMap';
import { Trends } from './Trends';
import { usePeriods } from './usePeriods';
import { WeakFields } from './WeakFields';

export function ChartsScreen() {
  const { id } = useOpenAssessment();
  return <Charts key={id} />;
}

function Charts() {
  const text = useText();
  const { t } = text;
  const { benchmarks } = useOpenAssessment();
  const shown = usePeriods();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('charts.title')}</h1>
        <p className={styles.intro}>
          {t('charts.lead', { benchmarks: describeBenchmarkSet(benchmarks, text) })}{' '}
          {shown.unread > 0 && t('charts.unread', { count: shown.unread })}
        </p>
      </header>
      <WeakFields periods={shown.periods} />
      <Trends shown={shown} />
      <HeatMap periods={shown.periods} />
    </div>
  );
}
