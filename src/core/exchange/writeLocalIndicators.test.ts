import { describe, expect, it } from 'vitest';
import type { Answer } from '../assessment/answer';
import type { LocalKpi } from '../catalogue/localKpi';
import { createLocalKpi, TREES } from '../catalogue/localKpi.fixture';
import { createAssessment, partsOf, reported, score, toId, valueOf } from './exampleAssessment.fixture';
import { readRecords } from './readRecords';
import { LOCAL_COLUMNS, writeLocalIndicators } from './writeLocalIndicators';

const YES_NO = createLocalKpi({
  id: 'LOCAL-10',
  target: null,
  dataPoint: {
    unit: 'yes-no',
    formula: { kind: 'yes-no', question: { en: 'Is there a plan?', fa: 'برنامه‌ای هست؟' } },
    plausibleRange: null,
  },
});

function write(
  answers: Record<string, Answer>,
  localKpis: readonly LocalKpi[] = [TREES],
  dialect: 'machine' | 'excel' = 'machine',
  evidence: Parameters<typeof createAssessment>[1] = {},
) {
  const assessment = createAssessment(answers, { localKpis, ...evidence });
  return writeLocalIndicators(assessment, score(assessment).benchmarks, dialect);
}

/** Rows as records by column name. */
function read(text: string): Record<string, string>[] {
  const [header, ...rows] = [...readRecords(text, ',')];
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.map((cell, index) => [header?.cells[index] ?? '', cell])),
  );
}

describe('local-indicators.csv', () => {
  it('says what is measured, what was answered and how it is scored: 30 of 50 is 60 %, 75 % of the target 80', () => {
    const answer = reported(partsOf(30, 50), { source: 'Parks department', referenceYear: 1404 });
    expect(read(write({ 'LOCAL-1': answer }))).toMatchObject([
      {
        city: 'Mashhad',
        data_point: 'LOCAL-1',
        part_of_official_score: 'false',
        name_en: 'Trees kept',
        name_fa: 'درختان کاشته‌شده',
        dimension: 'Environment',
        formula: 'ratio',
        numerator_or_value_en: 'Trees planted',
        denominator_fa: 'درخت وعده‌داده‌شده',
        factor: '100',
        unit: 'percent',
        direction: 'higher',
        plausible_min: '0',
        plausible_max: '100',
        status: 'reported',
        numerator: '30',
        denominator: '50',
        value: '60',
        value_entered_directly: 'false',
        target: '80',
        floor: '0',
        target_basis_en: 'Council decision 12',
        percent_of_target: '75',
        points: '3',
        band: '3',
        rag: 'green',
        reason_unscored: '',
        band_limits: '33; 66; 95',
        source: 'Parks department',
        reference_year: '1404',
        evidence_count: '0',
      },
    ]);
  });

  it.each<[string, LocalKpi, Answer | undefined, object]>([
    ['unanswered', TREES, undefined, { status: 'unanswered', value: '', reason_unscored: 'unanswered' }],
    [
      'entered directly',
      TREES,
      reported(valueOf(60)),
      { numerator: '', value: '60', value_entered_directly: 'true', band: '3' },
    ],
    [
      'without target',
      createLocalKpi({ target: null }),
      reported(valueOf(60)),
      { value: '60', target: '', band: '', reason_unscored: 'no-benchmark' },
    ],
    [
      'a zero denominator',
      TREES,
      reported(partsOf(30, 0)),
      { value: '', reason_unscored: 'zero-denominator' },
    ],
  ])('%s', (_, kpi, answer, cells) => {
    expect(read(write(answer ? { 'LOCAL-1': answer } : {}, [kpi]))).toMatchObject([cells]);
  });

  it('has the row of a question beside others, by running number', () => {
    const rows = read(
      write({ 'LOCAL-10': reported(valueOf(1)) }, [YES_NO, createLocalKpi({ id: 'LOCAL-9' })]),
    );
    expect(rows.map((row) => row['data_point'])).toEqual(['LOCAL-9', 'LOCAL-10']);
    expect(rows[1]).toMatchObject({
      formula: 'yes-no',
      numerator_or_value_en: 'Is there a plan?',
      denominator_en: '',
      factor: '',
      value: '1',
    });
  });

  it('names its evidence', () => {
    const dataPoints = [toId('LOCAL-1')];
    const content = { kind: 'link' as const, title: 'Report', url: 'https://example.org/', dataPoints };
    const text = write({}, [TREES], 'machine', { evidence: [{ id: 'evidence-1', content }] });
    expect(read(text)[0]).toMatchObject({ evidence_count: '1', evidence: 'Report <https://example.org/>' });
  });

  it('guards what a person has typed against being run by Excel', () => {
    const [row] = read(write({}, [createLocalKpi({ name: { en: '=1+1', fa: '=1+1' } })], 'excel'));
    expect(row?.['name_en']).toBe("'=1+1");
  });

  it('is only a header where the city has no indicators of its own', () => {
    const lines = write({}, []).split('\r\n');
    expect(lines).toEqual([LOCAL_COLUMNS.map(({ name }) => name).join(','), '']);
  });
});
