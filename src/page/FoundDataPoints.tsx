// The data points that a part of the wheel leads to: those of a category by its name, or what else an address asks for.
import { useMemo } from 'react';
import { getUnit, type Catalogue, type CatalogueEntry } from '../core/catalogue/catalogue';
import { createSearchIndex, searchEntries } from '../core/catalogue/searchEntries';
import styles from '../features/results/ResultsScreen.module.css';
import { describeValue } from '../i18n/describeValue';
import { nameDataPoint } from '../i18n/nameDataPoint';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useDefinitions, useOpenAssessment } from '../state/useSession';
import { BandMark } from '../widgets/BandMark';
import { Table, type TableColumns } from '../widgets/Table';

export function FoundDataPoints({ search }: { search: string }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const columns = useColumns();
  const found = useMemo(() => findDataPoints(search, catalogue), [search, catalogue]);
  return (
    <div className={styles.screen}>
      <h1>{search === '' ? t('results.list.title') : t('report.page.found', { search })}</h1>
      {found.length === 0 ? (
        <p>{t('report.page.foundNone')}</p>
      ) : (
        <Table
          caption={t('report.page.foundCount', { count: found.length })}
          columns={columns}
          rows={found}
          keyOf={({ dataPoint }) => dataPoint.id}
        />
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

function useColumns(): TableColumns<CatalogueEntry> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { id: assessment, scorecard } = useOpenAssessment();
  const { limits } = scorecard.benchmarks.bands;
  const scoreOf = ({ dataPoint }: CatalogueEntry) => scorecard.dataPoints.get(dataPoint.id);
  return [
    {
      name: t('results.list.columns.dataPoint'),
      cell: ({ kpi, dataPoint }) => (
        <>
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPoint.id })}>
            {nameDataPoint(dataPoint.id, catalogue, text)}
          </a>{' '}
          <bdi className={styles.quiet}>{kpi.code}</bdi>
        </>
      ),
    },
    {
      name: t('results.list.columns.value'),
      numeric: true,
      cell: (entry) => {
        const value = scoreOf(entry)?.computed?.value;
        return value != null && describeValue(value, getUnit(catalogue, entry.dataPoint.unit), text);
      },
    },
    {
      name: t('results.list.columns.percent'),
      numeric: true,
      cell: (entry) => {
        const score = scoreOf(entry)?.score;
        return score && format.percent(score.percentOfTarget, limits);
      },
    },
    {
      name: t('results.list.columns.band'),
      cell: (entry) => {
        const { score, unscored } = scoreOf(entry) ?? {};
        return (
          <BandMark
            band={score?.band ?? null}
            hatched={unscored === 'no-benchmark'}
            {...(unscored && { unscored: t(`score.unscored.${unscored}`) })}
          />
        );
      },
    },
  ];
}
