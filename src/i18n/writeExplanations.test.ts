import { describe, expect, it } from 'vitest';
import type { Assessment } from '../core/assessment/readAssessment';
import { TREES } from '../core/catalogue/localKpi.fixture';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
} from '../core/exchange/exampleAssessment.fixture';
import { explainDataPoint } from '../core/scoring/explanation/explainDataPoint';
import { createI18n, type Language } from './createI18n';
import { createText } from './createText';
import { describeExplanation, listLines } from './describeExplanation';
import { countExpected, countExplanations, writeExplanations } from './writeExplanations';

const BROADBAND = 'EC-ICT-ICT-2C';
const ANSWERS = { [BROADBAND]: reported(partsOf(57_000, 'profile'), { source: 'Annual report' }) };
const sourceOf = (assessment: Assessment) => ({ assessment, catalogue, scorecard: score(assessment) });
const withLocal = createAssessment(
  { ...ANSWERS, 'LOCAL-1': reported(partsOf(30, 50)) },
  { localKpis: [TREES] },
);

async function write(assessment: Assessment, language: Language = 'en') {
  const text = createText(await createI18n(language));
  return [...writeExplanations(sourceOf(assessment), text)].join('');
}
const headingsOf = (text: string) => text.split('\n').filter((line) => /^\u200f?#/.test(line));

describe('the text of all explanations', () => {
  it('explains every group and every data point of the catalogue once', async () => {
    const assessment = createAssessment(ANSWERS);
    const text = await write(assessment);
    const ids = [...text.matchAll(/^### .*\(([\w.-]+)\)$/gm)].map(([, id = '']) => id);
    expect([...ids].sort()).toEqual(catalogue.entries.map(({ dataPoint }) => String(dataPoint.id)).sort());
    expect(countExplanations(text)).toBe(112 + catalogue.groups.length);
    expect(countExpected(sourceOf(assessment))).toBe(112 + catalogue.groups.length);
  });

  it('goes from the whole city to the dimension, its parts and their data points', async () => {
    const headings = headingsOf(await write(createAssessment({})));
    expect(headings.slice(0, 8)).toEqual([
      '# How every score is calculated',
      '## Whole city',
      '## Dimension: Economy',
      '## Sub-dimension: Economy · ICT',
      '## Sub-dimension: Economy · Productivity',
      '## Sub-dimension: Economy · Infrastructure',
      '## Category: Economy · ICT Infrastructure',
      '### Household Internet Access (EC-ICT-ICT-1C)',
    ]);
  });

  it('says the same as the screen', async () => {
    const assessment = createAssessment(ANSWERS);
    const entry = catalogue.entryById.get(BROADBAND);
    if (!entry) throw new Error('No broadband');
    const text = createText(await createI18n('en'));
    const steps = explainDataPoint(entry.dataPoint, sourceOf(assessment));
    const lines = listLines(describeExplanation(steps, text)).join('\n');
    const plain = lines.replace(/[\u2066-\u2069]/g, '');
    expect(plain).toContain('  100 × 57\u202f000 ÷ 100\u202f000 = 57\n');
    expect(plain).toContain('  Source: Annual report\n');
    expect(await write(assessment)).toContain(`(${BROADBAND})\n${plain}\n\n###`);
  });

  it('has the own indicators of the city last and apart, and says so', async () => {
    const text = await write(withLocal);
    expect(headingsOf(text).slice(-2)).toEqual([
      '# Local indicators (Not part of the official score)',
      '### Trees kept (LOCAL-1)',
    ]);
    expect(text).toContain('The target is the city’s own');
    expect(countExplanations(text)).toBe(countExpected(sourceOf(withLocal)));
    expect(text.startsWith((await write(createAssessment(ANSWERS))).trimEnd())).toBe(true);
  });

  it('is not confused by what people have typed', async () => {
    const note = 'first\n## second\r\n\u2028### third';
    const assessment = createAssessment({ [BROADBAND]: reported(valueOf(57), { note }) });
    const text = await write(assessment);
    expect(countExplanations(text)).toBe(countExpected(sourceOf(assessment)));
    expect(text).toContain('  Note: first ## second ### third\n');
  });

  it('gives every Persian line its direction and keeps formulas in order', async () => {
    const text = await write(withLocal, 'fa');
    for (const line of text.split('\n')) if (line !== '') expect(line.startsWith('\u200f')).toBe(true);
    expect(text).toContain('\u200f# شاخص‌های محلی');
    expect(text).toContain('\u200f  \u2066۱۰۰ × ۳۰ ÷ ۵۰ = ۶۰\u2069\n');
    expect(await write(withLocal)).not.toMatch(/[\u200f\u2066-\u2069]/);
  });

  it('tells who entered an answer where that is known', async () => {
    const text = createText(await createI18n('en'));
    const history = { author: 'Zahra', at: '2026-11-22T08:00:00Z', earlier: 2 };
    const getHistory = (id: string) => (id === toId(BROADBAND) ? history : undefined);
    const source = { ...sourceOf(createAssessment(ANSWERS)), getHistory };
    const written = [...writeExplanations(source, text)].join('');
    expect(written.match(/Entered by Zahra, 22 Nov 2026/g)).toHaveLength(1);
    expect(written).toContain('  Earlier versions in the history: 2\n');
  });
});
