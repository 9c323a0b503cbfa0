import { describe, expect, it } from 'vitest';
import { EMPTY_DESCRIPTION } from '../assessment/answer';
import type { Evidence } from '../assessment/evidence';
import {
  catalogue,
  createAssessment,
  partsOf,
  reported,
  score,
  toId,
  valueOf,
  write,
} from './exampleAssessment.fixture';
import { REPORT_COLUMNS } from './maturityReportColumns';
import { readRecords } from './readRecords';
import { writeMaturityReport } from './writeMaturityReport';

function readTable(text: string): Record<string, string>[] {
  const [names = [], ...records] = [...readRecords(text, ',')].map(({ cells }) => cells);
  return records.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '?'])));
}

const BROADBAND = 'EC-ICT-ICT-2C';
const rowOf = (text: string, id: string) => readTable(text).find((row) => row['data_point'] === id);

describe('writeMaturityReport', () => {
  it('has the columns in the order that other programs rely on', () => {
    expect(REPORT_COLUMNS.map(({ name }) => name).join(', ')).toBe(
      'city, country, period, kpi, kpi_code, kpi_name_en, kpi_name_fa, data_point, data_point_label_en, ' +
        'data_point_label_fa, dimension, sub_dimension, category, type, aspect, status, numerator, denominator, ' +
        'value, value_entered_directly, unit, benchmark_set, benchmark_version, target, floor, percent_of_target, ' +
        'points, band, rag, reason_unscored, quality, origin, source, reference_year, agency, evidence_count, ' +
        'evidence, note',
    );
  });

  it('has one row for each of the 112 data points in the order of the catalogue, answered or not', () => {
    const text = write(createAssessment({}), 'machine');
    const rows = readTable(text);
    expect(rows.map((row) => row['data_point'])).toEqual(
      catalogue.entries.map(({ dataPoint }) => dataPoint.id),
    );
    expect(rows).toHaveLength(112);
    expect(new Set(rows.map((row) => `${row['status']} ${row['reason_unscored']}`))).toEqual(
      new Set(['unanswered unanswered']),
    );
    expect(text.startsWith('city,country,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('writes a ratio with the denominator of the profile: 57 000 of 100 000 households, target 60 %', () => {
    const answer = reported(partsOf(57_000, 'profile'), {
      quality: 'accurate measurements',
      origin: 'register',
      referenceYear: 1400,
      note: '-5 % against last year, "provisional"',
    });
    expect(rowOf(write(createAssessment({ [BROADBAND]: answer }), 'machine'), BROADBAND)).toMatchObject({
      city: 'Mashhad',
      country: 'Iran',
      period: '2021',
      kpi: BROADBAND,
      kpi_code: 'EC: ICT: ICT: 2C',
      data_point_label_en: '',
      data_point_label_fa: '',
      type: 'core',
      status: 'reported',
      numerator: '57000',
      denominator: '100000',
      value: '57',
      value_entered_directly: 'false',
      unit: 'percent',
      benchmark_set: 'published-targets',
      benchmark_version: '1',
      target: '60',
      floor: '0',
      percent_of_target: '95',
      points: '3',
      band: '3',
      rag: 'green',
      reason_unscored: '',
      quality: 'accurate measurements',
      origin: 'register',
      reference_year: '1400',
      evidence_count: '0',
      evidence: '',
      note: '-5 % against last year, "provisional"',
    });
  });

  it('guards texts for Excel and leaves negative numbers alone', () => {
    const answer = reported(valueOf(-3.5), { note: '-5 %', source: "'=x" });
    const text = write(createAssessment({ [BROADBAND]: answer }), 'excel');
    expect(text.startsWith('\ufeffcity,')).toBe(true);
    expect(rowOf(text, BROADBAND)).toMatchObject({
      value: '-3.5',
      value_entered_directly: 'true',
      note: "'-5 %",
      source: "''=x",
    });
  });

  it('says why there is no score', () => {
    const row = rowOf(
      write(
        createAssessment({ [BROADBAND]: { status: 'not-reported', ...EMPTY_DESCRIPTION, note: 'no data' } }),
        'machine',
      ),
      BROADBAND,
    );
    expect(row).toMatchObject({
      status: 'not-reported',
      value: '',
      value_entered_directly: '',
      target: '60',
      points: '',
      band: '',
      rag: '',
      reason_unscored: 'not-reported',
      note: 'no data',
    });
  });

  it('labels the data points of a KPI that has several', () => {
    expect(rowOf(write(createAssessment({}), 'machine'), 'EC-ICT-ICT-4C.3g')).toMatchObject({
      kpi: 'EC-ICT-ICT-4C',
      data_point_label_en: '3G coverage',
      data_point_label_fa: 'پوشش نسل سوم (3G)',
    });
  });

  it('lists the evidence in one cell', () => {
    const dataPoints = [toId(BROADBAND)];
    const sha256 = 'ab'.repeat(32);
    const contents: Evidence[] = [
      { kind: 'file', title: 'Sheet', dataPoints, sha256, mediaType: 'text/csv', sizeBytes: 3 },
      { kind: 'link', title: 'Portal', dataPoints, url: 'https://example.org/' },
      { kind: 'note', title: 'Call', dataPoints, text: 'with the agency' },
      { kind: 'note', title: '', dataPoints, text: 'word\n'.repeat(20) },
    ];
    const evidence = contents.map((content, index) => ({ id: String(index), content }));
    expect(rowOf(write(createAssessment({}, { evidence }), 'machine'), BROADBAND)).toMatchObject({
      evidence_count: '4',
      evidence: `Sheet (sha256:${sha256}); Portal <https://example.org/>; Call; ${'word '.repeat(15)}word…`,
    });
  });

  it('replaces NUL, which would make the file unreadable', () => {
    const text = write(createAssessment({ [BROADBAND]: reported(valueOf(1), { note: 'a\0b' }) }), 'machine');
    expect(rowOf(text, BROADBAND)).toMatchObject({ note: 'a\ufffdb' });
  });

  it('throws for a scorecard of something else', () => {
    const assessment = createAssessment({});
    const scorecard = { ...score(assessment), dataPoints: new Map() };
    expect(() => writeMaturityReport(assessment, scorecard, catalogue, 'machine')).toThrow('lacks');
  });
});
