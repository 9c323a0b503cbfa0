// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { assessmentIdSchema } from '../../core/assessment/revision';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { scoreAssessment } from '../../core/scoring/scoreAssessment';
import { createI18n, type Language } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import { FILE_COLOURS } from '../../widgets/fileColours.fixture';
import { createWheelParts } from './createWheelParts';
import { drawWheelFile } from './drawWheelFile';

const definitions = readRealDefinitions();
const [benchmarks] = definitions.benchmarkSets;
if (!benchmarks) throw new Error('No benchmark set');
const assessment = createAssessment({ 'EC-ICT-ICT-2C': reported(valueOf(57)) });
const open = {
  id: assessmentIdSchema.parse('assessment-1'),
  assessment,
  benchmarks,
  scorecard: scoreAssessment(assessment, definitions.catalogue, benchmarks),
};
async function draw(language: Language): Promise<{ svg: string; root: Element }> {
  const text = createText(await createI18n(language));
  const svg = drawWheelFile(
    {
      parts: createWheelParts(open, definitions, text).map(({ part }) => part),
      centre: ['Mashhad', '2021'],
      title: 'Wheel of Mashhad',
      legend: [{ standing: 3, text: 'Light green: 1' }],
      open,
      catalogue: definitions.catalogue,
      text,
    },
    FILE_COLOURS,
    new Date('2026-11-22T08:00:00Z'),
  );
  // happy-dom writes the entity of HTML, which no browser does in XML; the journey reads a real file.
  const xml = svg.replaceAll('&nbsp;', '\u00a0');
  return { svg, root: new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement };
}

describe('the wheel as an SVG file', () => {
  it.each([
    ['en', 'ltr'],
    ['fa', 'rtl'],
  ] as const)(
    '%s: parses, and says its language, direction, title and what is seen',
    async (language, direction) => {
      const { root } = await draw(language);
      expect(root.tagName).toBe('svg');
      expect([root.getAttribute('lang'), root.getAttribute('direction')]).toEqual([language, direction]);
      expect(root.querySelector('title')?.textContent).toBe('Wheel of Mashhad');
      expect(root.querySelector('desc')?.textContent).toMatch(/112|۱۱۲/);
    },
  );

  it('has a pattern for each band and each reason without a score, all in plain colours', async () => {
    const { svg, root } = await draw('en');
    const patterns = [...root.querySelectorAll('pattern')].map(({ id }) => id);
    expect(patterns).toEqual(
      ['1', '2', '3', '4', 'missing', 'no-benchmark', 'unscored'].map((name) => `standing-${name}`),
    );
    const used = new Set([...svg.matchAll(/url\(#([\w-]+)\)/g)].map(([, id = '']) => id));
    for (const id of used) expect(patterns).toContain(id);
    for (const band of ['#c23030', '#f0b92a', '#86bf5a', '#1f7a3f']) expect(svg).toContain(band);
    expect(svg).not.toMatch(/var\(|style=|class=|[\u2066-\u2069]|href/);
  });

  it('draws every segment once, with its words', async () => {
    const { root } = await draw('en');
    const names = [...root.querySelectorAll('g > title')].map(({ textContent }) => textContent);
    expect(names).toHaveLength(3 + 24 + 112);
    expect(
      names.filter((name) => /^Fixed Broadband.*: 95\s%, Light green, 3 of 4 points$/.test(name)),
    ).toHaveLength(1);
  });
});
