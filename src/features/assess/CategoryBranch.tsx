// One category of the tree: its score and progress, and below it the KPIs with their data points.
import { Fragment } from 'react';
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import type { Route } from '../../state/route';
import { useDefinitions, useSessionState } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './DataPointTree.module.css';
import { TreeLink } from './TreeLink';

interface CategoryBranchProps {
  dimension: string;
  category: string;
  entries: readonly CatalogueEntry[];
  route: Extract<Route, { screen: 'assess' }>;
}

export function CategoryBranch({ dimension, category, entries, route }: CategoryBranchProps) {
  const { t, pick } = useText();
  const { catalogue } = useDefinitions();
  // Each of these is a plain value, so that an edit draws anew only what it changes: 112 links stand here.
  const band = useSessionState(({ open }) => {
    const score = open?.scorecard.groups.find(
      ({ group }) =>
        group.level === 'category' && group.dimension === dimension && group.category === category,
    );
    return score?.band ?? null;
  });
  const answered = useSessionState(
    ({ open }) => entries.filter(({ dataPoint }) => open?.assessment.answers.has(dataPoint.id)).length,
  );
  const name = catalogue.classification.categories.find(({ id }) => id === category)?.name;
  const holdsChosen = entries.some(({ dataPoint }) => dataPoint.id === route.dataPoint);
  return (
    <details className={styles.category} open={holdsChosen || route.search ? true : undefined}>
      <summary>
        <span className={styles.categoryName}>{name ? pick(name) : category}</span>
        <span className={styles.progress}>
          <bdi>{t('assess.tree.progress', { answered, total: entries.length })}</bdi>
        </span>
        <BandMark compact band={band} />
      </summary>
      <ul>
        {entries.map((entry, index) => (
          <Fragment key={entry.dataPoint.id}>
            {entry.dataPoint.label && entries[index - 1]?.kpi !== entry.kpi && (
              <li className={styles.kpi}>{pick(entry.kpi.name)}</li>
            )}
            <DataPointLink entry={entry} route={route} />
          </Fragment>
        ))}
      </ul>
    </details>
  );
}

function DataPointLink({ entry, route }: { entry: CatalogueEntry; route: CategoryBranchProps['route'] }) {
  const { dataPoint } = entry;
  const band = useSessionState(
    ({ open }) => open?.scorecard.dataPoints.get(dataPoint.id)?.score?.band ?? null,
  );
  const unscored = useSessionState(
    ({ open }) => open?.scorecard.dataPoints.get(dataPoint.id)?.unscored ?? null,
  );
  return <TreeLink entry={entry} route={route} band={band} unscored={unscored} />;
}
