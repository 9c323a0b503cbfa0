// The city's own data points in the tree: below the official ones, and apart from them.
import type { LocalEntry } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import type { Route } from '../../state/route';
import { useLocalScorecard } from '../../state/useLocalScorecard';
import styles from './DataPointTree.module.css';
import { TreeLink } from './TreeLink';

interface LocalBranchProps {
  entries: readonly LocalEntry[];
  route: Extract<Route, { screen: 'assess' }>;
}

export function LocalBranch({ entries, route }: LocalBranchProps) {
  const { t } = useText();
  const scorecard = useLocalScorecard();
  return (
    <section className={styles.local}>
      <h2>{t('local.title')}</h2>
      <p className={styles.quiet}>{t('local.notOfficial')}</p>
      <ul>
        {entries.map(({ kpi, dataPoint }) => {
          const result = scorecard.dataPoints.get(dataPoint.id);
          return (
            <TreeLink
              key={dataPoint.id}
              entry={{ kpi: { name: kpi.name, code: dataPoint.id }, dataPoint }}
              route={route}
              band={result?.score?.band ?? null}
              unscored={result?.unscored ?? null}
            />
          );
        })}
      </ul>
    </section>
  );
}
