import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TREES } from '../../catalogue/localKpi.fixture';
import { findFindings } from '../../scoring/plausibility/findFindings';
import { catalogue, createAssessment, partsOf, reported, score, valueOf } from '../exampleAssessment.fixture';
import { assessmentFileSchema, SCHEMA_FILE, writeAssessmentSchema } from './assessmentFile';
import { readAssessmentPackage, writeAssessmentPackage } from './assessmentPackage';
import { createAssessmentFile } from './createAssessmentFile';

const BROADBAND = 'EC-ICT-ICT-2C';
const assessment = createAssessment(
  {
    [BROADBAND]: reported(partsOf(19_800, 'profile'), { note: 'cut \ud83c', referenceYear: 1400 }),
    'EC-ICT-ICT-1C': reported(valueOf(100 / 3)),
    'LOCAL-1': reported(partsOf(60, 50)),
  },
  {
    localKpis: [TREES],
    reviews: new Map([['EC-ICT-ICT-1C', { verified: 'no', reason: 'No source' }]]),
    actions: new Map([[BROADBAND, { text: 'Lay fibre', owner: '', due: '2027-03-20', done: false }]]),
    evidence: [
      {
        id: 'e-1',
        content: { kind: 'note', title: 'Said', dataPoints: [], text: 'by telephone', date: '2021-05-01' },
      },
    ],
  },
);
const scorecard = score(assessment);
const findings = findFindings({ catalogue, assessment, scorecard });
const source = { assessment, scorecard, catalogue, findings, today: '2026-11-22', pinnedIsMissing: false };
const file = createAssessmentFile(source);

describe('assessment.json', () => {
  it('is of its own schema, and comes back as it was', () => {
    expect(assessmentFileSchema.safeParse(file).error).toBeUndefined();
    const back = readAssessmentPackage(writeAssessmentPackage(file));
    const whole = JSON.parse(JSON.stringify(file).replace('cut \\ud83c', 'cut \ufffd')) as unknown;
    expect(back).toEqual(whole);
  });

  it('has every data point with its numbers unrounded: 19.8 of 60 % is exactly 33, 2 points', () => {
    expect(file.dataPoints).toHaveLength(112);
    expect(file.dataPoints.find(({ id }) => id === BROADBAND)).toMatchObject({
      kpi: { code: 'EC: ICT: ICT: 2C', name: { en: 'Fixed Broadband Subscriptions' } },
      inputs: { numerator: 19_800, denominator: 100_000, denominatorFromProfile: 'households', factor: 100 },
      ...{
        value: 19.8,
        unit: 'percent',
        target: 60,
        floor: 0,
        percentOfTarget: 33,
        band: 2,
        points: 2,
        rag: 'amber',
      },
      ...{ reasonUnscored: null, referenceYear: 1400, verification: null },
    });
    expect(file.dataPoints.find(({ id }) => id === 'EC-ICT-ICT-1C')).toMatchObject({
      ...{ value: 100 / 3, percentOfTarget: null, reasonUnscored: 'not-verified' },
      verification: { verified: 'no', reason: 'No source' },
    });
  });

  it('has coverage, both calendars, actions, evidence and the city’s own indicators', () => {
    expect(file.about).toMatchObject({ period: 2021, calendar: 'gregorian', otherCalendar: [1399, 1400] });
    expect(file.coverage).toEqual({
      kpis: { total: 91, reported: 2, partial: 0, notReported: 89 },
      dataPoints: { total: 112, reported: 2, scored: 1 },
    });
    expect(file.actions).toEqual([
      { dataPoint: BROADBAND, text: 'Lay fibre', owner: '', due: '2027-03-20', done: false },
    ]);
    expect(file.evidence).toMatchObject([{ id: 'e-1', text: 'by telephone', url: null, date: '2021-05-01' }]);
    expect(file.localIndicators).toMatchObject([{ id: 'LOCAL-1', partOfOfficialScore: false, value: 120 }]);
    expect(file.findings.length).toBe(findings.length);
  });

  it('is not taken when it is of another version, or says something that the schema does not know', () => {
    const other = { ...file, version: 2 } as unknown as typeof file;
    expect(readAssessmentPackage(writeAssessmentPackage(other))).toBeUndefined();
    const more = { ...file, more: 1 };
    expect(readAssessmentPackage(writeAssessmentPackage(more))).toBeUndefined();
  });

  it('lies beside its schema, under the name that it says', () => {
    const files = unzipSync(writeAssessmentPackage(file));
    expect(Object.keys(files)).toEqual(['assessment.json', 'assessment.schema.json']);
    expect(file.$schema).toBe(`./${SCHEMA_FILE}`);
    expect(strFromU8(files[SCHEMA_FILE] ?? new Uint8Array())).toBe(writeAssessmentSchema());
  });
});

describe('its schema', () => {
  it('is what the code says (npm run schemas writes it anew)', async () => {
    await expect(writeAssessmentSchema()).toMatchFileSnapshot(join(import.meta.dirname, SCHEMA_FILE));
  });

  it('describes every field', () => {
    const schema = JSON.parse(writeAssessmentSchema()) as unknown;
    expect(findUndescribed(schema, '')).toEqual([]);
    expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});

/** The places of properties without a description. */
function findUndescribed(schema: unknown, place: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const properties = 'properties' in schema ? Object.entries(schema.properties as object) : [];
  const own = properties.filter(([, property]) => !(property as { description?: string }).description);
  return [
    ...own.map(([name]) => `${place}/${name}`),
    ...Object.entries(schema).flatMap(([name, part]) => findUndescribed(part, `${place}/${name}`)),
  ];
}
