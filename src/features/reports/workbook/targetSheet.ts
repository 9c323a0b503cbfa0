// Targets: what each score is measured by, on what basis, and how sure it is.
import { getUnit, type CatalogueEntry } from '../../../core/catalogue/catalogue';
import type { Cell, Sheet } from '../../../core/exchange/workbook/sheet';
import { TERMS } from '../../../core/exchange/csvw/terms';
import { nameDataPoint } from '../../../i18n/nameDataPoint';
import { createTableSheet } from './createTableSheet';
import { code, empty, said, unit } from './looks';
import { chooseValueFormat } from './numberFormats';
import type { WorkbookSource } from './workbookSource';

export function createTargetSheet(source: WorkbookSource): Sheet {
  const { scorecard, catalogue, text } = source;
  const { t, pick } = text;
  const targetOf = ({ dataPoint }: CatalogueEntry) => scorecard.benchmarks.targets[dataPoint.id];
  const unitOf = ({ dataPoint }: CatalogueEntry) => getUnit(catalogue, dataPoint.unit);
  const amount = (entry: CatalogueEntry, value: number | null | undefined): Cell =>
    value === null || value === undefined
      ? empty
      : {
          number: value,
          format: chooseValueFormat(value, unitOf(entry), text.language),
          style: { ruled: true },
        };
  return createTableSheet<CatalogueEntry>(
    {
      name: t('reports.workbook.sheets.targets'),
      columns: [
        { title: pick(TERMS.data_point.title), width: 24, cell: ({ dataPoint }) => code(dataPoint.id, text) },
        {
          title: t('reports.workbook.columns.name'),
          width: 40,
          cell: ({ dataPoint }) => said(nameDataPoint(dataPoint.id, catalogue, text), text),
        },
        {
          title: pick(TERMS.target.title),
          width: 13,
          cell: (entry) => amount(entry, targetOf(entry)?.target),
        },
        { title: pick(TERMS.floor.title), width: 13, cell: (entry) => amount(entry, targetOf(entry)?.floor) },
        { title: pick(TERMS.unit.title), width: 22, cell: (entry) => unit(pick(unitOf(entry).name), text) },
        {
          title: t('reports.workbook.columns.confidence'),
          width: 22,
          cell: (entry) => {
            const target = targetOf(entry);
            if (!target) return empty;
            return said(
              target.target === null
                ? t('score.unscored.no-benchmark')
                : t(`reports.workbook.confidences.${target.confidence}`),
              text,
            );
          },
        },
        {
          title: t('reports.workbook.columns.basis'),
          width: 100,
          cell: (entry) => {
            const basis = targetOf(entry)?.basis;
            return said(basis ? pick(basis) : '', text);
          },
        },
      ],
      rows: catalogue.entries,
      frozenColumns: 2,
    },
    source,
  );
}
