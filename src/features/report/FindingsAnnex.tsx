// Annex: what the plausibility checks found, open or accepted with a reason.
import type { DataPointLookup } from '../../core/catalogue/dataPointLookup';
import type { JudgedFinding } from '../../core/scoring/plausibility/findFindings';
import { describeFinding, describeFindingSource } from '../../i18n/describeFinding';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText, type Text } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useFindings } from '../../state/useFindings';
import { Table } from '../../widgets/Table';
import styles from './Report.module.css';

export function FindingsAnnex() {
  const text = useText();
  const { t } = text;
  const lookup = useDataPointLookup();
  const findings = useFindings();
  if (findings.length === 0) return <p>{t('report.findings.none')}</p>;
  return (
    <>
      <p>{t('report.findings.text')}</p>
      <Table
        caption={t('report.findings.title')}
        captionHidden
        fixed
        top
        columns={[
          {
            name: t('report.findings.about'),
            widthPercent: 30,
            cell: (finding) => nameAll(finding, lookup, text),
          },
          {
            name: t('report.findings.finding'),
            widthPercent: 45,
            cell: (finding) => (
              <>
                {describeFinding(finding, lookup, text)}
                <span className={styles.under}>
                  {t('findings.source', { source: describeFindingSource(finding.source, text) })}
                </span>
              </>
            ),
          },
          {
            name: t('report.findings.state'),
            widthPercent: 25,
            cell: ({ state, acceptance }) =>
              t(`report.findings.${state}`, { reason: acceptance?.reason ?? '' }),
          },
        ]}
        rows={findings}
        keyOf={({ key }) => key}
      />
    </>
  );
}

function nameAll({ dataPointIds }: JudgedFinding, lookup: DataPointLookup, text: Text): string {
  if (dataPointIds.length === 0) return text.t('findings.wholeCity');
  return text.format.list(dataPointIds.map((id) => nameDataPoint(id, lookup, text)));
}
