// Data points: one row for each of the 112, answered or not, with everything its score rests on.
import { getUnit } from '../../../core/catalogue/catalogue';
import type { NumberCell, Sheet, TextCell } from '../../../core/exchange/workbook/sheet';
import { TERMS } from '../../../core/exchange/csvw/terms';
import type { ReportRow } from '../../../core/exchange/maturityReportColumns';
import { listReportRows } from '../../../core/exchange/writeMaturityReport';
import { describePath } from '../../../i18n/describeGroup';
import { nameDataPoint } from '../../../i18n/nameDataPoint';
import { createTableSheet, type SheetColumn } from './createTableSheet';
import { band, code, count, empty, percent, said, typed, unit, year } from './looks';
import { chooseValueFormat } from './numberFormats';
import type { WorkbookSource } from './workbookSource';

export function createDataPointSheet(source: WorkbookSource): Sheet {
  const { assessment, scorecard, catalogue, text } = source;
  return createTableSheet<ReportRow>(
    {
      name: text.t('reports.workbook.sheets.dataPoints'),
      columns: [...listPlaceColumns(source), ...listScoreColumns(source), ...listOriginColumns(source)],
      rows: listReportRows(assessment, scorecard, catalogue),
      frozenColumns: 2,
      pagesWide: 2,
    },
    source,
  );
}

type Columns = SheetColumn<ReportRow>[];

function listPlaceColumns({ catalogue, text }: WorkbookSource): Columns {
  const { t, pick } = text;
  const place = (of: (entry: ReportRow['entry']) => string | undefined) => (row: ReportRow) =>
    said(of(row.entry) ?? '', text);
  const path = ({ kpi }: ReportRow['entry']) => describePath(kpi, catalogue.classification, text);
  return [
    { title: pick(TERMS.data_point.title), width: 24, cell: ({ entry }) => code(entry.dataPoint.id, text) },
    {
      title: t('reports.workbook.columns.name'),
      width: 40,
      cell: place((entry) => nameDataPoint(entry.dataPoint.id, catalogue, text)),
    },
    { title: pick(TERMS.dimension.title), width: 17, cell: place((entry) => path(entry)[0]) },
    { title: pick(TERMS.sub_dimension.title), width: 24, cell: place((entry) => path(entry)[1]) },
    { title: pick(TERMS.category.title), width: 23, cell: place((entry) => path(entry)[2]) },
    { title: pick(TERMS.type.title), width: 11, cell: place(({ kpi }) => t(`assess.types.${kpi.type}`)) },
  ];
}

function listScoreColumns({ catalogue, scorecard, text }: WorkbookSource): Columns {
  const { t, pick } = text;
  const { limits } = scorecard.benchmarks.bands;
  const unitOf = ({ entry }: ReportRow) => getUnit(catalogue, entry.dataPoint.unit);
  const amount = (row: ReportRow, value: number | null | undefined): NumberCell | TextCell =>
    value === null || value === undefined
      ? empty
      : {
          number: value,
          format: chooseValueFormat(value, unitOf(row), text.language),
          style: { ruled: true },
        };
  const part = (value: number | null | undefined) =>
    value === null || value === undefined ? empty : count(value, text);
  return [
    {
      title: pick(TERMS.status.title),
      width: 15,
      cell: ({ score: { status } }) =>
        said(status === 'reported' ? t('reports.workbook.reported') : t(`score.unscored.${status}`), text),
    },
    {
      title: pick(TERMS.numerator.title),
      width: 15,
      cell: ({ score }) => part(score.computed?.parts?.numerator),
    },
    {
      title: pick(TERMS.denominator.title),
      width: 15,
      cell: ({ score }) => part(score.computed?.parts?.denominator),
    },
    { title: pick(TERMS.value.title), width: 13, cell: (row) => amount(row, row.score.computed?.value) },
    { title: pick(TERMS.unit.title), width: 20, cell: (row) => unit(pick(unitOf(row).name), text) },
    { title: pick(TERMS.target.title), width: 12, cell: (row) => amount(row, row.score.benchmark?.target) },
    { title: pick(TERMS.floor.title), width: 12, cell: (row) => amount(row, row.score.benchmark?.floor) },
    {
      title: t('reports.workbook.columns.percentOfTarget'),
      width: 14,
      cell: ({ score }) => percent(score.score?.percentOfTarget ?? null, limits, text),
    },
    {
      title: pick(TERMS.band.title),
      width: 19,
      cell: ({ score }) => {
        const reason = score.unscored === null ? '' : t(`score.unscored.${score.unscored}`);
        return band(score.score?.band ?? null, reason, text);
      },
    },
    {
      title: pick(TERMS.points.title),
      width: 9,
      cell: ({ score }) => (score.score ? count(score.score.points, text) : empty),
    },
  ];
}

function listOriginColumns({ text }: WorkbookSource): Columns {
  const { t, pick } = text;
  return [
    {
      title: pick(TERMS.quality.title),
      width: 26,
      cell: ({ answer }) => said(answer?.quality ? t(`assess.about.qualities.${answer.quality}`) : '', text),
    },
    {
      title: pick(TERMS.reference_year.title),
      width: 11,
      cell: ({ answer }) => year(answer?.referenceYear ?? null, text),
    },
    { title: pick(TERMS.agency.title), width: 22, cell: ({ answer }) => typed(answer?.agency ?? '') },
    { title: pick(TERMS.origin.title), width: 22, cell: ({ answer }) => typed(answer?.origin ?? '') },
    { title: pick(TERMS.source.title), width: 34, cell: ({ answer }) => typed(answer?.source ?? '') },
    {
      title: pick(TERMS.evidence_count.title),
      width: 11,
      cell: ({ evidence }) => count(evidence.length, text),
    },
    { title: pick(TERMS.note.title), width: 40, cell: ({ answer }) => typed(answer?.note ?? '') },
  ];
}
