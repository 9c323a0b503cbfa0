// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { assessmentIdSchema } from '../../core/assessment/revision';
import type { Group } from '../../core/catalogue/catalogue';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, score, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { lineUpGroups } from '../../core/scoring/overview/lineUpGroups';
import { createI18n, type Language } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import { FILE_COLOURS } from '../../widgets/fileColours.fixture';
import type { Charted } from './charted';
import { createRadarAxes } from './createRadarAxes';
import { createRadarLegend } from './createRadarLegend';
import { createTrendLegend } from './createTrendLegend';
import { createTrendLines } from './createTrendLines';
import { drawHeatMapFile } from './saveHeatMap';
import { drawRadarFile } from './saveRadar';
import { drawTrendFile } from './saveTrend';

const { classification } = readRealDefinitions().catalogue;
const LIMITS = [33, 66, 95];
const NOW = new Date('2026-11-22T08:00:00Z');

// Of a target of 60 %: 6 is 10 % and 1 point, 57 is 95 % and 3 points.
const charted = [
  [2019, 6],
  [2021, null],
  [2023, 57],
].map(([period, value]): Charted => {
  const answers = value == null ? {} : { 'EC-ICT-ICT-2C': reported(valueOf(value)) };
  const { about } = createAssessment({});
  const assessment = createAssessment(answers, { about: { ...about, period: period ?? 0 } });
  const id = assessmentIdSchema.parse(`city-${period}`);
  return { id, about: assessment.about, scorecard: score(assessment), name: `${period}`, short: `${period}` };
});
const scorecards = charted.map(({ scorecard }) => scorecard);
const isWanted = ({ level, dimension }: Group) => level === 'category' && dimension === 'Economy';
const limits = LIMITS.map((percent) => ({ percent, label: `${percent}` }));

const DRAWINGS = {
  radar: (shown, text) => {
    const two = charted.filter((_, index) => index !== 1);
    const rows = lineUpGroups(
      two.map(({ scorecard }) => scorecard),
      isWanted,
    );
    const axes = createRadarAxes(rows, LIMITS, classification, text);
    const legend = createRadarLegend(two, true, text);
    const radar = { ...shown, axes, limits, legend, charted: two, isWanted };
    return drawRadarFile({ ...radar, digits: text.format.number }, FILE_COLOURS, NOW);
  },
  trend: (shown, text) => {
    const rows = lineUpGroups(scorecards, ({ level }) => level === 'dimension');
    const lines = createTrendLines(rows, charted, LIMITS, classification, text);
    const legend = createTrendLegend(lines, text);
    const trend = { ...shown, lines, limits, legend, periods: charted, isWanted };
    return drawTrendFile({ ...trend, digits: text.format.number }, FILE_COLOURS, NOW);
  },
  heat: (shown) => {
    const sections = [{ title: 'Economy', rows: lineUpGroups(scorecards, isWanted) }];
    return drawHeatMapFile({ ...shown, charted, sections, classification }, FILE_COLOURS, NOW);
  },
} satisfies Record<string, (shown: Shown, text: Shown['text']) => string>;
type Shown = Pick<
  Parameters<typeof drawHeatMapFile>[0],
  'title' | 'words' | 'benchmarks' | 'text' | 'fileParts'
>;

async function draw(chart: keyof typeof DRAWINGS, language: Language) {
  const text = createText(await createI18n(language));
  const [first] = scorecards;
  if (!first) throw new Error('Nothing is scored');
  const shown = {
    title: 'What is seen',
    fileParts: [],
    words: ['One.', 'Two.'],
    benchmarks: first.benchmarks,
    text,
  };
  const svg = DRAWINGS[chart](shown, text);
  // happy-dom writes the entity of HTML, which no browser does in XML; the journey reads a real file.
  const xml = svg.replaceAll('&nbsp;', '\u00a0');
  return { svg, root: new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement };
}

describe.each(['radar', 'trend', 'heat'] as const)('the %s as an SVG file', (chart) => {
  it.each([
    ['en', 'ltr', 'Drawn on 22 Nov 2026'],
    ['fa', 'rtl', 'ترسیم در ۱ آذر ۱۴۰۵'],
  ] as const)('%s: stands alone', async (language, direction, drawnOn) => {
    const { svg, root } = await draw(chart, language);
    expect(root.tagName).toBe('svg');
    expect([root.getAttribute('lang'), root.getAttribute('direction')]).toEqual([language, direction]);
    expect(root.querySelector('title')?.textContent).toBe('What is seen');
    expect(root.querySelector('desc')?.textContent).toBe('One. Two.');
    expect(svg).toContain(drawnOn);
    expect(svg).not.toMatch(/var\(|style=|class=|NaN|undefined|[\u2066-\u2069]|href/);
    const used = new Set([...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id = '']) => id));
    const patterns = [...root.querySelectorAll('pattern')].map(({ id }) => id);
    for (const id of used) expect(patterns).toContain(id);
  });
});

describe('what is missing', () => {
  it('interrupts the line of a trend and is no point', async () => {
    const { root } = await draw('trend', 'en');
    const line = root.querySelector('path[fill="none"][stroke="#000"]')?.getAttribute('d') ?? '';
    expect(line.match(/M/g)).toHaveLength(2);
    expect(line).not.toContain('L');
  });

  it('is no side of a radar', async () => {
    const { root } = await draw('radar', 'en');
    const outline = root.querySelector('path[stroke="#000"]')?.getAttribute('d');
    // Only one of the categories has a score: no neighbours, no outline.
    expect(outline).toBe('');
  });

  it('is hatched in a heat map', async () => {
    const { root } = await draw('heat', 'en');
    const categories = lineUpGroups(scorecards, isWanted).length;
    const hatched = root.querySelectorAll('rect[fill="url(#standing-missing)"]');
    // Three columns, two scored cells, and one in the legend.
    expect(hatched).toHaveLength(3 * categories - 2 + 1);
  });
});

describe('trend lines in time', () => {
  it('stand at their years, whatever calendar they are written in', async () => {
    const text = createText(await createI18n('en'));
    const years = [2019, 1400, 2023];
    const mixed = charted.map((each, index) => ({
      ...each,
      about: { ...each.about, period: years[index] ?? 0 },
    }));
    const rows = lineUpGroups(scorecards, ({ level }) => level === 'city');
    const [line] = createTrendLines(rows, mixed, LIMITS, classification, text);
    // 1400 began in March 2021: 2.22 of the 4 years have passed.
    expect(line?.points.map(({ at }) => Math.round(100 * at))).toEqual([0, 55, 100]);
    expect(line?.points.map(({ year }) => year)).toEqual(['2019', '1400', '2023']);
  });
});
