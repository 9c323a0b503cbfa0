// Where the city stands: coverage, the groups with points and band, and the data points by colour.
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import type { Route } from '../../state/route';
import { useOpenAssessment } from '../../state/useSession';
import { Coverage } from './Coverage';
import { DataPointList } from './DataPointList';
import { DimensionCards } from './DimensionCards';
import { GroupTable } from './GroupTable';
import styles from './ResultsScreen.module.css';

export function ResultsScreen({ route }: { route: Extract<Route, { screen: 'results' }> }) {
  const text = useText();
  const { t } = text;
  const { benchmarks } = useOpenAssessment();
  return (
    <div className={styles.screen}>
      <h1>{t('results.title')}</h1>
      <DimensionCards />
      <Coverage />
      <GroupTable level="sub-dimension" title={t('results.subDimensions')} />
      <GroupTable level="category" title={t('results.categories')} />
      <p className={styles.quiet}>
        {t('results.method', { benchmarks: describeBenchmarkSet(benchmarks, text) })}
      </p>
      <DataPointList route={route} />
    </div>
  );
}
