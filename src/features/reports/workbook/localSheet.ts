// Local indicators: the city's own, in a sheet apart, for they are no part of the official score.
import { getUnit } from '../../../core/catalogue/catalogue';
import { addLocalKpis } from '../../../core/catalogue/dataPointLookup';
import { listLocalEntries, type LocalEntry } from '../../../core/catalogue/localKpi';
import type { Cell, Sheet } from '../../../core/exchange/workbook/sheet';
import { TERMS } from '../../../core/exchange/csvw/terms';
import { scoreLocalKpis } from '../../../core/scoring/scoreLocalKpis';
import { nameDataPoint } from '../../../i18n/nameDataPoint';
import { createTableSheet } from './createTableSheet';
import { band, code, empty, percent, said, typed, unit } from './looks';
import { chooseValueFormat } from './numberFormats';
import type { WorkbookSource } from './workbookSource';

export function createLocalSheet(source: WorkbookSource): Sheet {
  const { assessment, scorecard, catalogue, text } = source;
  const { t, pick } = text;
  const lookup = addLocalKpis(catalogue, assessment.localKpis);
  const scores = scoreLocalKpis(assessment, scorecard.benchmarks).dataPoints;
  const scoreOf = ({ dataPoint }: LocalEntry) => scores.get(dataPoint.id);
  const unitOf = ({ dataPoint }: LocalEntry) => getUnit(catalogue, dataPoint.unit);
  const amount = (entry: LocalEntry, value: number | null | undefined): Cell =>
    value === null || value === undefined
      ? empty
      : {
          number: value,
          format: chooseValueFormat(value, unitOf(entry), text.language),
          style: { ruled: true },
        };
  return createTableSheet<LocalEntry>(
    {
      name: t('reports.workbook.sheets.local'),
      columns: [
        { title: pick(TERMS.data_point.title), width: 16, cell: ({ dataPoint }) => code(dataPoint.id, text) },
        {
          title: t('reports.workbook.columns.name'),
          width: 40,
          cell: (entry) => said(nameDataPoint(entry.dataPoint.id, lookup, text), text),
        },
        { title: t('local.form.summary'), width: 48, cell: ({ kpi }) => said(pick(kpi.summary), text) },
        {
          title: pick(TERMS.value.title),
          width: 13,
          cell: (entry) => amount(entry, scoreOf(entry)?.computed?.value),
        },
        { title: pick(TERMS.unit.title), width: 20, cell: (entry) => unit(pick(unitOf(entry).name), text) },
        {
          title: pick(TERMS.target.title),
          width: 13,
          cell: (entry) => amount(entry, scoreOf(entry)?.benchmark?.target),
        },
        {
          title: t('reports.workbook.columns.percentOfTarget'),
          width: 14,
          cell: (entry) =>
            percent(scoreOf(entry)?.score?.percentOfTarget ?? null, scorecard.benchmarks.bands.limits, text),
        },
        {
          title: pick(TERMS.band.title),
          width: 19,
          cell: (entry) => {
            const score = scoreOf(entry);
            return band(
              score?.score?.band ?? null,
              t(`score.unscored.${score?.unscored ?? 'unanswered'}`),
              text,
            );
          },
        },
        {
          title: t('reports.workbook.columns.official'),
          width: 24,
          cell: () => said(t('local.notOfficial'), text),
        },
        {
          title: pick(TERMS.note.title),
          width: 40,
          cell: ({ dataPoint }) => typed(assessment.answers.get(dataPoint.id)?.note ?? ''),
        },
      ],
      rows: listLocalEntries(assessment.localKpis),
      frozenColumns: 2,
    },
    source,
  );
}
