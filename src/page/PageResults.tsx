// The results of the report page: the app's, and below them the city's own indicators, which the app has on another screen.
import { listLocalEntries } from '../core/catalogue/localKpi';
import { ResultsScreen } from '../features/results/ResultsScreen';
import styles from '../features/results/ResultsScreen.module.css';
import { useText } from '../i18n/useText';
import type { Route } from '../state/route';
import { useDataPointLookup } from '../state/useDataPointLookup';
import { useLocalScorecard } from '../state/useLocalScorecard';
import { useOpenAssessment } from '../state/useSession';
import { DataPointTable } from './DataPointTable';

export function PageResults({ route }: { route: Extract<Route, { screen: 'results' }> }) {
  const { localKpis } = useOpenAssessment().assessment;
  return (
    <div className={styles.screen}>
      <ResultsScreen route={route} />
      {localKpis.length > 0 && <LocalResults />}
    </div>
  );
}

function LocalResults() {
  const { t } = useText();
  const { localKpis } = useOpenAssessment().assessment;
  const { entryById } = useDataPointLookup();
  const { dataPoints } = useLocalScorecard();
  const entries = listLocalEntries(localKpis).flatMap(({ dataPoint }) => entryById.get(dataPoint.id) ?? []);
  return (
    <section aria-labelledby="local">
      <h2 id="local">{t('local.title')}</h2>
      <p className={styles.quiet}>{t('local.apart')}</p>
      <DataPointTable entries={entries} scores={dataPoints} />
    </section>
  );
}
