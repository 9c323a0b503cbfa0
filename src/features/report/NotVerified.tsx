// Chapter 8: the reported values that the verifier did not confirm, with the reason.
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { countReporting } from '../../core/scoring/overview/countReporting';
import { describePrinted } from '../../i18n/describePrinted';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Table, type TableColumns } from '../../widgets/Table';
import { NamedDataPoint } from './NamedDataPoint';

export function NotVerified() {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const columns = useColumns();
  const refused = catalogue.entries.filter(
    ({ dataPoint: { id } }) =>
      scorecard.dataPoints.get(id)?.status === 'reported' && assessment.reviews.get(id)?.verified === 'no',
  );
  const rows = countReporting(assessment, scorecard, catalogue);
  const open = rows.find(({ type }) => type === 'all')?.dataPoints.open ?? 0;
  return (
    <>
      <p>
        {refused.length > 0
          ? t('report.notVerified.count', { count: refused.length })
          : t('report.notVerified.none')}{' '}
        {open > 0 && t('report.notVerified.open', { count: open })}
      </p>
      {refused.length > 0 && (
        <Table
          caption={t('report.notVerified.title')}
          captionHidden
          fixed
          columns={columns}
          rows={refused}
          keyOf={({ dataPoint }) => dataPoint.id}
        />
      )}
    </>
  );
}

function useColumns(): TableColumns<CatalogueEntry> {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  return [
    {
      name: t('report.notVerified.dataPoint'),
      widthPercent: 45,
      cell: (entry) => <NamedDataPoint entry={entry} />,
    },
    {
      name: t('report.notVerified.value'),
      widthPercent: 20,
      cell: ({ dataPoint: { id, unit } }) => {
        const value = scorecard.dataPoints.get(id)?.computed?.value ?? null;
        return value === null ? '–' : <bdi>{describePrinted(value, getUnit(catalogue, unit), text)}</bdi>;
      },
    },
    {
      name: t('report.notVerified.reason'),
      widthPercent: 35,
      cell: ({ dataPoint: { id } }) => <bdi>{assessment.reviews.get(id)?.reason}</bdi>,
    },
  ];
}
