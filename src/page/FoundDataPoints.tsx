// The data points that a part of the wheel leads to: those of a category by its name, or what else an address asks for.
import { useMemo } from 'react';
import type { Catalogue, CatalogueEntry } from '../core/catalogue/catalogue';
import { createSearchIndex, searchEntries } from '../core/catalogue/searchEntries';
import styles from '../features/results/ResultsScreen.module.css';
import { useText } from '../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../state/useSession';
import { DataPointTable } from './DataPointTable';

export function FoundDataPoints({ search }: { search: string }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const found = useMemo(() => findDataPoints(search, catalogue), [search, catalogue]);
  return (
    <div className={styles.screen}>
      <h1>{search === '' ? t('results.list.title') : t('report.page.found', { search })}</h1>
      {found.length === 0 ? (
        <p>{t('report.page.foundNone')}</p>
      ) : (
        <DataPointTable entries={found} scores={scorecard.dataPoints} />
      )}
    </div>
  );
}

/** A category's own, not all that have its name in their texts; otherwise every one in which the words occur. */
function findDataPoints(search: string, catalogue: Catalogue): readonly CatalogueEntry[] {
  const { categories } = catalogue.classification;
  const category = categories.find(({ name }) => name.en === search || name.fa === search);
  if (category) return catalogue.entries.filter(({ kpi }) => kpi.category === category.id);
  return searchEntries(createSearchIndex(catalogue), search);
}
