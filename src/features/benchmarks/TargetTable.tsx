// All targets of a set in the catalogue's order, each with its basis and who set it; to be searched.
import type { BenchmarkSet, Target } from '../../core/catalogue/benchmarkSet';
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { Table, type TableColumns } from '../../widgets/Table';
import { TextField } from '../../widgets/TextField';
import styles from './BenchmarksScreen.module.css';
import { nameDataPoint } from './describeTarget';
import { searchTargets } from './searchTargets';

interface TargetRow {
  entry: CatalogueEntry;
  target: Target | undefined;
}

export function TargetTable({ set }: { set: BenchmarkSet }) {
  const text = useText();
  const { t } = text;
  const { entries, entryById } = useDefinitions().catalogue;
  const [{ search = '' }, { replace }] = useParameters('benchmarks');
  const columns = useColumns();
  const found = searchTargets(entries, set, search);
  const rows = found.map((entry) => ({ entry, target: set.targets[entry.dataPoint.id] }));
  const others = Object.keys(set.targets).filter((id) => !entryById.has(id));
  return (
    <Card title={t('benchmarks.targets.title')}>
      <div className={styles.search}>
        <TextField
          label={t('benchmarks.targets.search')}
          value={search}
          onChange={(typed) => replace({ search: typed })}
        />
        <p className={styles.quiet} role="status">
          {found.length > 0
            ? t('benchmarks.targets.found', { count: found.length })
            : t('benchmarks.targets.none', { search })}
        </p>
      </div>
      {found.length > 0 && (
        <Table
          caption={t('benchmarks.targets.caption', { set: describeBenchmarkSet(set, text) })}
          top
          columns={columns}
          rows={rows}
          keyOf={({ entry }) => entry.dataPoint.id}
        />
      )}
      {others.length > 0 && (
        <p className={styles.quiet}>
          {t('benchmarks.targets.others', { ids: others.join(t('benchmarks.history.comma')) })}
        </p>
      )}
    </Card>
  );
}

function useColumns(): TableColumns<TargetRow> {
  const text = useText();
  const { t, pick, format } = text;
  const { catalogue } = useDefinitions();
  const unitOf = ({ entry }: TargetRow) => getUnit(catalogue, entry.dataPoint.unit);
  const say = (row: TargetRow, value: number) => {
    const unit = unitOf(row);
    const isToldWithUnit = unit.id === 'yes-no' || unit.id === 'percent';
    return isToldWithUnit ? describeValue(value, unit, text) : format.number(value);
  };
  const isSet = ({ target }: TargetRow) => target?.target != null && target.floor !== null;
  return [
    {
      name: t('benchmarks.targets.columns.dataPoint'),
      widthPercent: 40,
      cell: (row) => <NameAndBasis {...row} />,
    },
    {
      name: t('benchmarks.targets.columns.target'),
      numeric: true,
      span: (row) => (isSet(row) ? 1 : 2),
      cell: (row) =>
        row.target?.target == null || row.target.floor === null
          ? t(row.target ? 'benchmarks.targets.noBenchmark' : 'benchmarks.targets.noLine')
          : say(row, row.target.target),
    },
    {
      name: t('benchmarks.targets.columns.floor'),
      numeric: true,
      cell: (row) => row.target?.floor != null && say(row, row.target.floor),
    },
    { name: t('benchmarks.targets.columns.unit'), cell: (row) => pick(unitOf(row).name) },
    {
      name: t('benchmarks.targets.columns.source'),
      cell: ({ target }) =>
        target && (
          <>
            {t(`benchmarks.targets.sourceKinds.${target.sourceKind}`)}{' '}
            <span className={styles.quiet}>({t(`benchmarks.targets.confidences.${target.confidence}`)})</span>
          </>
        ),
    },
    {
      name: t('benchmarks.targets.columns.setBy'),
      cell: ({ target }) => target?.setBy && <SetBy setBy={target.setBy} />,
    },
  ];
}

function NameAndBasis({ entry, target }: TargetRow) {
  const text = useText();
  const { t, pick } = text;
  const { id } = useOpenAssessment();
  const { kpi, dataPoint } = entry;
  return (
    <>
      <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint: dataPoint.id })}>
        {nameDataPoint(dataPoint.id, entry, text)}
      </a>{' '}
      <bdi className={styles.quiet}>{kpi.code}</bdi>
      {target && (
        <details className={styles.basis}>
          <summary>{t('benchmarks.targets.basis')}</summary>
          <p>{pick(target.basis)}</p>
        </details>
      )}
    </>
  );
}

function SetBy({ setBy: { author, at, why } }: { setBy: NonNullable<Target['setBy']> }) {
  const { t, format } = useText();
  return (
    <>
      {t('benchmarks.targets.setBy', {
        author: author || t('benchmarks.facts.nobody'),
        at: format.instant(at),
      })}
      <p className={styles.quiet}>{why}</p>
    </>
  );
}
