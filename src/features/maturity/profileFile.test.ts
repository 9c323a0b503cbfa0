// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readRealDefinitions } from '../../core/catalogue/readDefinitionFiles.fixture';
import { createAssessment, reported, score, valueOf } from '../../core/exchange/exampleAssessment.fixture';
import { computeMaturity } from '../../core/scoring/maturity/computeMaturity';
import { createI18n, type Language } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import { FILE_COLOURS } from '../../widgets/fileColours.fixture';
import { createProfileSections } from './createProfileRows';
import { drawProfileFile } from './saveProfile';

const { classification } = readRealDefinitions().catalogue;
// 57 % of a target of 60 % is 95 %: level 5. 12.5 % unemployment is the floor: level 1.
const assessment = createAssessment(
  { 'EC-ICT-ICT-2C': reported(valueOf(57)), 'EC-P-EM-1C': reported(valueOf(12.5)) },
  { maturityRatings: new Map([['data', { level: 3, evidence: 'Decree 12' }]]) },
);
const scorecard = score(assessment);
const { groups } = computeMaturity(scorecard);

async function draw(language: Language) {
  const text = createText(await createI18n(language));
  const sections = createProfileSections(groups, assessment.maturityRatings, classification, text);
  const svg = drawProfileFile(
    {
      title: 'Maturity profile',
      words: ['One.'],
      sections: sections.map(({ title, rows }) => ({
        title,
        rows: rows.map((row) => ({ ...row, note: row.basis })),
      })),
      levels: [1, 2, 3, 4, 5].map((level) => ({ short: `${level}`, long: `Level ${level}` })),
      digits: text.format.number,
      legend: [],
      groups,
      open: { assessment, benchmarks: scorecard.benchmarks },
      text,
    },
    FILE_COLOURS,
    new Date('2026-11-22T08:00:00Z'),
  );
  // happy-dom writes the entity of HTML, which no browser does in XML; the journey reads a real file.
  const xml = svg.replaceAll('&nbsp;', '\u00a0');
  return { svg, root: new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement };
}

describe('the maturity profile as an SVG file', () => {
  it.each([
    ['en', 'ltr'],
    ['fa', 'rtl'],
  ] as const)('%s: stands alone', async (language, direction) => {
    const { svg, root } = await draw(language);
    expect([root.getAttribute('lang'), root.getAttribute('direction')]).toEqual([language, direction]);
    expect(root.querySelector('title')?.textContent).toBe('Maturity profile');
    expect(svg).not.toMatch(/var\(|style=|class=|NaN|undefined|[\u2066-\u2069]/);
    expect(root.querySelectorAll('pattern[id="standing-typical"]')).toHaveLength(1);
  });

  it('has five steps for each of 3 dimensions, 7 sub-dimensions and 5 ratings, full up to the strict level', async () => {
    const { root } = await draw('en');
    const steps = root.querySelectorAll('rect[rx="2"]');
    expect(steps).toHaveLength(5 * (3 + 7 + 5));
    // Economy is at 1, its ICT at 5, its Productivity at 1; the data rates itself 3.
    const full = [...steps].filter((step) => step.getAttribute('fill') === FILE_COLOURS['accent-text']);
    expect(full).toHaveLength(1 + 5 + 1 + 3);
  });
});
