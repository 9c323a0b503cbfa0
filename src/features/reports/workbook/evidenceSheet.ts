// Evidence: one row for each piece of the register; an address opens with a click.
import { nameEvidence } from '../../../core/assessment/evidence';
import type { EvidenceItem } from '../../../core/assessment/readAssessment';
import { addLocalKpis } from '../../../core/catalogue/dataPointLookup';
import type { Cell, Sheet } from '../../../core/exchange/workbook/sheet';
import { TERMS } from '../../../core/exchange/csvw/terms';
import type { Text } from '../../../i18n/createText';
import { nameDataPoint } from '../../../i18n/nameDataPoint';
import { createTableSheet, type SheetColumn } from './createTableSheet';
import { code, COLOURS, count, empty, said, typed } from './looks';
import type { WorkbookSource } from './workbookSource';

/** Before it a spreadsheet counts a day that never was. */
const FIRST_DAY = '1900-03-01';

export function createEvidenceSheet(source: WorkbookSource): Sheet {
  const { assessment, catalogue, text } = source;
  const { t, pick, format } = text;
  const lookup = addLocalKpis(catalogue, assessment.localKpis);
  const supported = ({ content }: EvidenceItem) =>
    content.dataPoints.map((id) => `${nameDataPoint(id, lookup, text)} (${id})`).join('\n');
  const columns: SheetColumn<EvidenceItem>[] = [
    {
      title: pick(TERMS.evidence_title.title),
      width: 40,
      cell: ({ content }) => typed(nameEvidence(content)),
    },
    {
      title: pick(TERMS.evidence_kind.title),
      width: 11,
      cell: ({ content }) => said(t(`evidence.kinds.${content.kind}`), text),
    },
    {
      title: pick(TERMS.document_kind.title),
      width: 24,
      cell: ({ content: { documentKind } }) =>
        said(documentKind ? t(`evidence.documentKinds.${documentKind}`) : '', text),
    },
    { title: pick(TERMS.document_date.title), width: 14, cell: ({ content }) => toDate(content.date, text) },
    // A spreadsheet knows no other calendar that every program shows.
    ...(text.language === 'fa'
      ? [
          {
            title: t('reports.workbook.columns.solarHijri'),
            width: 18,
            cell: ({ content: { date } }: EvidenceItem) =>
              said(date === undefined ? '' : format.date(date), text),
          },
        ]
      : []),
    {
      title: pick(TERMS.supported_data_points.title),
      width: 52,
      cell: (piece) => said(supported(piece), text),
    },
    { title: pick(TERMS.address.title), width: 44, cell: toLink },
    {
      title: pick(TERMS.size_bytes.title),
      width: 14,
      cell: ({ content }) => (content.kind === 'file' ? count(content.sizeBytes, text) : empty),
    },
    {
      title: pick(TERMS.sha256.title),
      width: 70,
      cell: ({ content }) => (content.kind === 'file' ? code(content.sha256, text) : empty),
    },
    {
      title: pick(TERMS.note_text.title),
      width: 44,
      cell: ({ content }) => (content.kind === 'note' ? typed(content.text) : empty),
    },
  ];
  return createTableSheet(
    {
      name: t('reports.workbook.sheets.evidence'),
      columns,
      rows: assessment.evidence,
      nothing: t('evidence.empty'),
      frozenColumns: 1,
    },
    source,
  );
}

function toDate(date: string | undefined, text: Text): Cell {
  if (date === undefined) return empty;
  return date < FIRST_DAY ? code(date, text) : { date, style: { ruled: true } };
}

function toLink({ content }: EvidenceItem): Cell {
  if (content.kind !== 'link') return empty;
  const style = {
    ruled: true,
    wrap: true,
    underlined: true,
    direction: 'ltr',
    colour: COLOURS.accent,
  } as const;
  return { text: content.url, link: content.url, style };
}
