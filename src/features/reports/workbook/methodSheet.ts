// Method: how a number becomes a band, what is ITU's in it and what is ours.
import type { Bands } from '../../../core/catalogue/benchmarkSet';
import type { Row, Sheet } from '../../../core/exchange/workbook/sheet';
import type { Band } from '../../../core/scoring/band';
import { describeAbout } from '../../../i18n/describeAbout';
import { describeBenchmarkSet } from '../../../i18n/describeBenchmarkSet';
import type { Text } from '../../../i18n/createText';
import { band, count, header, said, title } from './looks';
import { gap, headingRow, PAGE_WIDTHS, sentenceRow } from './pageSheet';
import type { WorkbookSource } from './workbookSource';

export function createMethodSheet(source: WorkbookSource): Sheet {
  const { assessment, scorecard, pinnedIsMissing, text } = source;
  const { t, pick } = text;
  const { benchmarks } = scorecard;
  const name = t('reports.workbook.sheets.method');
  const say = (sentence: string) => sentenceRow(sentence, text);
  return {
    name,
    columnWidths: PAGE_WIDTHS,
    rows: [
      { cells: [title(name)], height: 30 },
      say(t('reports.workbook.method.source')),
      gap,
      headingRow(t('reports.workbook.method.dataPoint')),
      say(t('explain.percent.withFloor')),
      say(t('explain.percent.ours')),
      say(t('reports.workbook.method.limited')),
      gap,
      ...listBands(benchmarks.bands, text),
      gap,
      headingRow(t('reports.workbook.method.groups')),
      say(t('explain.sum.rule')),
      say(t('explain.sum.own')),
      say(t('reports.workbook.method.leftOut')),
      gap,
      headingRow(t('profile.about.benchmarkSet')),
      say(describeBenchmarkSet(benchmarks, text)),
      say(pick(benchmarks.note)),
      ...(pinnedIsMissing ? [say(t('reports.workbook.pinnedIsMissing'))] : []),
      say(t('reports.workbook.method.targets')),
      gap,
      headingRow(t('findings.title')),
      say(t('reports.workbook.method.findings')),
      ...(assessment.localKpis.length > 0
        ? [gap, headingRow(t('local.title')), say(t('reports.workbook.method.local'))]
        : []),
    ],
    footer: `${describeAbout(assessment.about, text)} · ${name}`,
  };
}

function listBands({ limits, lastLimitIsTop }: Bands, text: Text): Row[] {
  const { t, format } = text;
  const [first, second, last] = limits.map((limit) => format.percent(limit));
  const range = { first: first ?? '', second: second ?? '', last: last ?? '' };
  const ranges: [Band, string][] = [
    [1, t('reports.workbook.method.ranges.first', range)],
    [2, t('reports.workbook.method.ranges.second', range)],
    [3, t(`reports.workbook.method.ranges.${lastLimitIsTop ? 'thirdBelow' : 'third'}`, range)],
    [4, t(`reports.workbook.method.ranges.${lastLimitIsTop ? 'fourthFrom' : 'fourth'}`, range)],
  ];
  return [
    headingRow(t('reports.workbook.method.bands')),
    {
      cells: [
        header(t('results.columns.band')),
        header(t('score.percentOfTarget')),
        header(''),
        header(t('results.columns.points')),
      ],
    },
    ...ranges.map(([value, words]) => ({
      cells: [band(value, '', text), { ...said(words, text), across: 2 }, null, count(value, text)],
    })),
  ];
}
