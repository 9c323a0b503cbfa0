// Summary: what the assessment is of, where the city stands, and how complete the picture is.
import type { Row, Sheet } from '../../../core/exchange/workbook/sheet';
import { STANDINGS, countStandings } from '../../../core/scoring/overview/findStanding';
import { describeAbout } from '../../../i18n/describeAbout';
import { describeBenchmarkSet } from '../../../i18n/describeBenchmarkSet';
import { describeGroup } from '../../../i18n/describeGroup';
import { describeStanding } from '../../../i18n/describeStanding';
import { band, count, header, percent, said, title } from './looks';
import { factRow, gap, headingRow, PAGE_WIDTHS, sentenceRow } from './pageSheet';
import type { WorkbookSource } from './workbookSource';

export function createSummarySheet(source: WorkbookSource): Sheet {
  const { assessment, scorecard, catalogue, text } = source;
  const { t } = text;
  const name = t('reports.workbook.sheets.summary');
  return {
    name,
    columnWidths: PAGE_WIDTHS,
    rows: [
      { cells: [title(describeAbout(assessment.about, text, 'both'))], height: 30 },
      ...listFacts(source),
      gap,
      headingRow(t('dashboard.standing.title')),
      ...describeStanding(scorecard, catalogue.classification, text).map((sentence) =>
        sentenceRow(sentence, text),
      ),
      gap,
      ...listGroups(source),
      sentenceRow(t('results.coverage.text'), text),
      gap,
      ...listStandings(source),
      gap,
      ...listKpis(source),
    ],
    footer: `${describeAbout(assessment.about, text)} · ${name}`,
  };
}

function listFacts({ assessment, scorecard, pinnedIsMissing, today, text }: WorkbookSource): Row[] {
  const { t, pick, format } = text;
  const { city, country, period, published } = assessment.about;
  const facts: [string, string][] = [
    [t('reports.workbook.facts.city'), published ? pick(published.city) : city],
    [t('reports.workbook.facts.country'), published ? pick(published.country) : country],
    [t('reports.workbook.facts.period'), format.yearInBothCalendars(period)],
    [t('profile.about.benchmarkSet'), describeBenchmarkSet(scorecard.benchmarks, text)],
    [t('reports.workbook.facts.written'), format.date(today)],
  ];
  return [
    ...facts.filter(([, value]) => value.trim() !== '').map(([label, value]) => factRow(label, value, text)),
    ...(pinnedIsMissing ? [sentenceRow(t('reports.workbook.pinnedIsMissing'), text)] : []),
  ];
}

function listGroups({ scorecard, catalogue, text }: WorkbookSource): Row[] {
  const { t } = text;
  const { limits } = scorecard.benchmarks.bands;
  const shown = scorecard.groups.filter(({ group }) => group.level === 'city' || group.level === 'dimension');
  const titles = [
    t('results.columns.group'),
    t('reports.workbook.columns.percent'),
    t('results.columns.band'),
    t('reports.workbook.columns.scored'),
    t('reports.workbook.columns.reported'),
    t('reports.workbook.columns.dataPoints'),
  ];
  return [
    headingRow(t('results.dimensions')),
    { cells: titles.map(header) },
    ...shown.map((score) => ({
      cells: [
        said(describeGroup(score.group, catalogue.classification, text), text),
        percent(score.percent, limits, text),
        band(score.band, t('score.noScore'), text),
        count(score.scored, text),
        count(score.reported, text),
        count(score.dataPoints, text),
      ],
    })),
  ];
}

function listStandings({ scorecard, text }: WorkbookSource): Row[] {
  const { t } = text;
  const counts = countStandings(scorecard);
  return [
    headingRow(t('results.list.title')),
    { cells: [header(t('results.columns.band')), header(t('reports.workbook.columns.dataPoints'))] },
    ...STANDINGS.map((standing) => ({
      cells: [
        typeof standing === 'number'
          ? band(standing, '', text)
          : band(null, t(`dashboard.wheel.standings.${standing}`), text),
        count(counts[standing], text),
      ],
    })),
  ];
}

/** KPIs are counted apart from the data points. */
function listKpis({ scorecard, text }: WorkbookSource): Row[] {
  const { t } = text;
  const { reported, partial, 'not-reported': missing } = scorecard.kpiCounts;
  const counts: [string, number][] = [
    [t('results.coverage.reported'), reported],
    [t('results.coverage.partial'), partial],
    [t('results.coverage.missing'), missing],
  ];
  return [
    headingRow(t('results.coverage.kpis')),
    ...counts.map(([label, number]) => ({ cells: [said(label, text), count(number, text)] })),
  ];
}
