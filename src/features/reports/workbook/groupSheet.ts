// Groups: the city, its dimensions, sub-dimensions and categories, with coverage beside each score.
import type { Sheet } from '../../../core/exchange/workbook/sheet';
import { TERMS } from '../../../core/exchange/csvw/terms';
import type { GroupScore } from '../../../core/scoring/scoreAssessment';
import { describePath } from '../../../i18n/describeGroup';
import { createTableSheet } from './createTableSheet';
import { band, count, percent, said } from './looks';
import type { WorkbookSource } from './workbookSource';

export function createGroupSheet(source: WorkbookSource): Sheet {
  const { scorecard, catalogue, text } = source;
  const { t, pick } = text;
  const nameOf = ({ group }: GroupScore, level: 'dimension' | 'subDimension' | 'category') =>
    group[level] === null
      ? ''
      : (describePath(pickPath(group, level), catalogue.classification, text).at(-1) ?? '');
  return createTableSheet<GroupScore>(
    {
      name: t('reports.workbook.sheets.groups'),
      columns: [
        {
          title: pick(TERMS.level.title),
          width: 16,
          cell: ({ group }) => said(t(`reports.workbook.levels.${group.level}`), text),
        },
        {
          title: pick(TERMS.dimension.title),
          width: 22,
          cell: (score) => said(nameOf(score, 'dimension'), text),
        },
        {
          title: pick(TERMS.sub_dimension.title),
          width: 34,
          cell: (score) => said(nameOf(score, 'subDimension'), text),
        },
        {
          title: pick(TERMS.category.title),
          width: 28,
          cell: (score) => said(nameOf(score, 'category'), text),
        },
        {
          title: pick(TERMS.data_points.title),
          width: 12,
          cell: ({ dataPoints }) => count(dataPoints, text),
        },
        { title: pick(TERMS.reported.title), width: 12, cell: ({ reported }) => count(reported, text) },
        { title: pick(TERMS.scored.title), width: 13, cell: ({ scored }) => count(scored, text) },
        { title: pick(TERMS.group_points.title), width: 10, cell: ({ points }) => count(points, text) },
        { title: pick(TERMS.max_points.title), width: 14, cell: ({ maxPoints }) => count(maxPoints, text) },
        {
          title: t('reports.workbook.columns.percent'),
          width: 13,
          cell: (score) => percent(score.percent, scorecard.benchmarks.bands.limits, text),
        },
        {
          title: pick(TERMS.band.title),
          width: 19,
          cell: (score) => band(score.band, t('score.noScore'), text),
        },
      ],
      rows: scorecard.groups,
    },
    source,
  );
}

/** The path down to one level; the level itself is its last part. */
function pickPath(group: GroupScore['group'], level: 'dimension' | 'subDimension' | 'category') {
  const { dimension, subDimension, category } = group;
  return {
    dimension,
    subDimension: level === 'subDimension' ? subDimension : null,
    category: level === 'category' ? category : null,
  };
}
