// Dimension → category → KPI → data point, with colours and progress, and the search.
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import type { LocalEntry } from '../../core/catalogue/localKpi';
import { createLocalSearchIndex, createSearchIndex, searchEntries } from '../../core/catalogue/searchEntries';
import { useText } from '../../i18n/useText';
import type { Route } from '../../state/route';
import { replaceRoute } from '../../state/useRoute';
import { useDefinitions, useSessionState } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { TextField } from '../../widgets/TextField';
import { CategoryBranch } from './CategoryBranch';
import styles from './DataPointTree.module.css';
import { LocalBranch } from './LocalBranch';

type AssessRoute = Extract<Route, { screen: 'assess' }>;

export function DataPointTree({ route }: { route: AssessRoute }) {
  const { t, pick } = useText();
  const { catalogue } = useDefinitions();
  const answered = useSessionState(
    ({ open }) =>
      catalogue.entries.filter(({ dataPoint }) => open?.assessment.answers.has(dataPoint.id)).length,
  );
  const { search: _, ...withoutSearch } = route;
  const search = route.search ?? '';
  const index = useMemo(() => createSearchIndex(catalogue), [catalogue]);
  const found = useMemo(() => searchEntries(index, search), [index, search]);
  const local = useLocalEntries(search);
  const count = found.length + local.length;
  const branches = useMemo(() => groupByCategory(found), [found]);

  return (
    <nav className={styles.tree} aria-label={t('assess.tree.title')}>
      <div className={styles.search}>
        <TextField
          label={t('assess.tree.search')}
          value={search}
          onChange={(text) => replaceRoute(text ? { ...route, search: text } : withoutSearch)}
        />
        <p className={styles.quiet} role="status">
          {search
            ? count > 0
              ? t('assess.tree.found', { count })
              : t('assess.tree.none', { search })
            : t('assess.tree.answered', {
                answered,
                total: catalogue.entries.length,
              })}
        </p>
        {search && (
          <Button weight="quiet" onClick={() => replaceRoute(withoutSearch)}>
            {t('assess.tree.clear')}
          </Button>
        )}
      </div>
      {catalogue.classification.dimensions.map((dimension) => {
        const categories = branches.filter((branch) => branch.dimension === dimension.id);
        if (categories.length === 0) return null;
        return (
          <section key={dimension.id} className={styles.dimension}>
            <h2>{pick(dimension.name)}</h2>
            {categories.map(({ category, entries }) => (
              <CategoryBranch
                key={category}
                dimension={dimension.id}
                category={category}
                entries={entries}
                route={route}
              />
            ))}
          </section>
        );
      })}
      {local.length > 0 && <LocalBranch entries={local} route={route} />}
    </nav>
  );
}

/** The city's own data points that are found. The list is new with every edit, the definitions in it are not. */
function useLocalEntries(search: string): LocalEntry[] {
  const localKpis = useSessionState(useShallow(({ open }) => open?.assessment.localKpis ?? []));
  const index = useMemo(() => createLocalSearchIndex(localKpis), [localKpis]);
  return useMemo(() => searchEntries(index, search), [index, search]);
}

interface Branch {
  dimension: string;
  category: string;
  entries: CatalogueEntry[];
}

/** A category is taken within its dimension, across the sub-dimensions. */
function groupByCategory(entries: readonly CatalogueEntry[]): Branch[] {
  const branches: Branch[] = [];
  for (const entry of entries) {
    const { dimension, category } = entry.kpi;
    const branch = branches.find((each) => each.dimension === dimension && each.category === category);
    if (branch) branch.entries.push(entry);
    else branches.push({ dimension, category, entries: [entry] });
  }
  return branches;
}
