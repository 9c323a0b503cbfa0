// Chapters 2 and 3: how many KPIs, and how many data points, are reported and verified, core and advanced.
import {
  countReporting,
  type ReportingCounts,
  type ReportingRow,
} from '../../core/scoring/overview/countReporting';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Table, type TableColumn } from '../../widgets/Table';
import styles from './Report.module.css';

type CountName = keyof ReportingCounts;

const KPI_COUNTS: readonly CountName[] = [
  ...(['total', 'reported', 'partial', 'notReported'] as const),
  ...(['verified', 'notVerified', 'open'] as const),
];
/** A data point cannot be partial. */
const DATA_POINT_COUNTS = KPI_COUNTS.filter((name) => name !== 'partial');

export function KpiSummary() {
  const { t } = useText();
  return (
    <>
      <Counts of="kpis" names={KPI_COUNTS} />
      <p className={styles.quiet}>{t('report.summary.kpisNote')}</p>
    </>
  );
}

export function DataPointSummary() {
  const { t } = useText();
  return (
    <>
      <Counts of="dataPoints" names={DATA_POINT_COUNTS} />
      <p className={styles.quiet}>{t('report.summary.dataPointsNote')}</p>
    </>
  );
}

function Counts({ of, names }: { of: 'kpis' | 'dataPoints'; names: readonly CountName[] }) {
  const { t, format } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  return (
    <Table
      caption={t(`report.summary.${of}`)}
      captionHidden
      columns={[
        { name: t('report.summary.type'), cell: ({ type }) => t(`report.summary.types.${type}`) },
        ...names.map((name): TableColumn<ReportingRow> => ({
          name: t(`report.summary.${name}`),
          numeric: true,
          cell: (row) => format.number(row[of][name]),
        })),
      ]}
      rows={countReporting(assessment, scorecard, catalogue)}
      keyOf={({ type }) => type}
    />
  );
}
