// Chapter 7: the KPIs of which nothing is reported, with what was said about them, and the partial ones with what they lack.
import type { Kpi } from '../../core/catalogue/kpi';
import { findPartialKpis, findUnreportedKpis, type PartialKpi } from '../../core/scoring/kpiCoverage';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './Report.module.css';

export function NotReported() {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const missing = findUnreportedKpis(catalogue.kpis, scorecard.dataPoints);
  const partial = findPartialKpis(catalogue.kpis, scorecard.dataPoints);
  const missingColumns = useMissingColumns();
  const partialColumns = usePartialColumns();
  return (
    <>
      <p>
        {missing.length > 0
          ? t('report.notReported.count', { count: missing.length })
          : t('report.notReported.none')}
      </p>
      {missing.length > 0 && (
        <Table
          caption={t('report.notReported.title')}
          captionHidden
          fixed
          columns={missingColumns}
          rows={missing}
          keyOf={({ id }) => id}
        />
      )}
      <h3>{t('report.notReported.partial')}</h3>
      {partial.length > 0 ? (
        <Table
          caption={t('report.notReported.partial')}
          captionHidden
          fixed
          columns={partialColumns}
          rows={partial}
          keyOf={({ kpi }) => kpi.id}
        />
      ) : (
        <p>{t('report.notReported.partialNone')}</p>
      )}
    </>
  );
}

function KpiName({ kpi }: { kpi: Kpi }) {
  const { pick } = useText();
  return (
    <>
      {pick(kpi.name)} <bdi className={styles.code}>{kpi.code}</bdi>
    </>
  );
}

function useMissingColumns(): TableColumns<Kpi> {
  const { t } = useText();
  return [
    { name: t('report.notReported.kpi'), widthPercent: 50, cell: (kpi) => <KpiName kpi={kpi} /> },
    {
      name: t('report.notReported.type'),
      widthPercent: 12,
      cell: ({ type }) => t(`report.summary.types.${type}`),
    },
    { name: t('report.notReported.said'), widthPercent: 38, cell: (kpi) => <Said kpi={kpi} /> },
  ];
}

/** ITU's own word for it, which published results bring along as their note. */
const NOTHING_MORE = /^not reported$/i;

/** What stands for several data points is said once. */
function Said({ kpi }: { kpi: Kpi }) {
  const { t } = useText();
  const { assessment, scorecard } = useOpenAssessment();
  const said = kpi.dataPoints.map(({ id }) => {
    const status = scorecard.dataPoints.get(id)?.status ?? 'unanswered';
    const note = assessment.answers.get(id)?.note.trim() ?? '';
    const word = status === 'reported' ? '' : t(`score.unscored.${status}`);
    return note === '' || NOTHING_MORE.test(note) ? word : `${word}: ${note}`;
  });
  return [...new Set(said)].map((each) => (
    <p key={each}>
      <bdi>{each}</bdi>
    </p>
  ));
}

function usePartialColumns(): TableColumns<PartialKpi> {
  const { t, pick, format } = useText();
  return [
    { name: t('report.notReported.kpi'), widthPercent: 40, cell: ({ kpi }) => <KpiName kpi={kpi} /> },
    {
      name: t('report.notReported.reported'),
      widthPercent: 25,
      cell: ({ kpi, reported }) => format.list(reported.map(({ label }) => pick(label ?? kpi.name))),
    },
    {
      name: t('report.notReported.lacks'),
      widthPercent: 35,
      cell: ({ kpi, missing }) =>
        missing.map(({ dataPoint: { id, label }, status }) => (
          <p key={id}>
            {pick(label ?? kpi.name)} <span className={styles.quiet}>({t(`score.unscored.${status}`)})</span>
          </p>
        )),
    },
  ];
}
