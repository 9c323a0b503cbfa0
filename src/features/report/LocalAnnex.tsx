// Annex: the city's own indicators, beside the official score and never in it.
import { listLocalEntries } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import { useLocalScorecard } from '../../state/useLocalScorecard';
import { useOpenAssessment } from '../../state/useSession';
import { ResultTable, type ResultRow } from './ResultTable';

export function LocalAnnex() {
  const { t } = useText();
  const { localKpis } = useOpenAssessment().assessment;
  const { dataPoints } = useLocalScorecard();
  const rows = listLocalEntries(localKpis).flatMap(({ kpi, dataPoint }): ResultRow[] => {
    const score = dataPoints.get(dataPoint.id);
    return score ? [{ entry: { kpi: { name: kpi.name, code: kpi.id }, dataPoint }, score }] : [];
  });
  return (
    <>
      <p>{t('report.local.text')}</p>
      <ResultTable title={t('report.local.title')} rows={rows} />
    </>
  );
}
