// Findings: what a verifier would ask about, each in the same sentence as on the screen.
import { addLocalKpis } from '../../../core/catalogue/dataPointLookup';
import type { Sheet } from '../../../core/exchange/workbook/sheet';
import { TERMS } from '../../../core/exchange/csvw/terms';
import { isOpen, type JudgedFinding } from '../../../core/scoring/plausibility/findFindings';
import { describeFinding, describeFindingSource } from '../../../i18n/describeFinding';
import { nameDataPoint } from '../../../i18n/nameDataPoint';
import { createTableSheet } from './createTableSheet';
import { said, typed } from './looks';
import type { WorkbookSource } from './workbookSource';

export function createFindingSheet(source: WorkbookSource): Sheet {
  const { assessment, catalogue, findings, text } = source;
  const { t, pick } = text;
  const lookup = addLocalKpis(catalogue, assessment.localKpis);
  const nameAll = ({ dataPointIds }: JudgedFinding) =>
    dataPointIds.length === 0
      ? t('findings.wholeCity')
      : dataPointIds.map((id) => `${nameDataPoint(id, lookup, text)} (${id})`).join('\n');
  return createTableSheet<JudgedFinding>(
    {
      name: t('reports.workbook.sheets.findings'),
      columns: [
        {
          title: t('reports.workbook.columns.state'),
          width: 14,
          cell: (finding) =>
            said(t(`reports.workbook.states.${isOpen(finding) ? 'open' : 'accepted'}`), text),
        },
        {
          title: pick(TERMS.severity.title),
          width: 17,
          cell: ({ severity }) => said(t(`findings.severities.${severity}`), text),
        },
        {
          title: pick(TERMS.rule.title),
          width: 26,
          cell: ({ rule }) => said(t(`findings.filters.rules.${rule}`), text),
        },
        {
          title: pick(TERMS.data_point_ids.title),
          width: 48,
          cell: (finding) => said(nameAll(finding), text),
        },
        {
          title: pick(TERMS.finding.title),
          width: 70,
          cell: (finding) => said(describeFinding(finding, lookup, text), text),
        },
        {
          title: pick(TERMS.acceptance_reason.title),
          width: 40,
          cell: (finding) => typed(isOpen(finding) ? '' : (finding.acceptance?.reason ?? '')),
        },
        {
          title: pick(TERMS.rule_source.title),
          width: 34,
          cell: (finding) => said(describeFindingSource(finding.source, text), text),
        },
      ],
      rows: findings,
      nothing: t('findings.noneOpen'),
    },
    source,
  );
}
