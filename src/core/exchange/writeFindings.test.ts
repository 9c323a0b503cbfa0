import { describe, expect, it } from 'vitest';
import { findFindings } from '../scoring/plausibility/findFindings';
import { catalogue, createAssessment, partsOf, reported, score, valueOf } from './exampleAssessment.fixture';
import { readRecords } from './readRecords';
import { writeFindings } from './writeFindings';

const ACCESS = 'EC-ICT-ICT-1C';
const BROADBAND = 'EC-ICT-ICT-2C';

function write(dialect: 'machine' | 'excel', reason = 'Counted by the operator, two lines a flat') {
  const assessment = createAssessment(
    {
      [ACCESS]: reported(valueOf(70)),
      // The profile has 100 000 households.
      [BROADBAND]: reported(partsOf(96_000, 80_000)),
      'EC-I-WS-5C': reported(valueOf(-0.5)),
    },
    {
      acceptances: new Map([
        [`not-above:${BROADBAND}+${ACCESS}`, { reason, numbers: { value: 120, other: 70 } }],
        ['range:EC-I-WS-5C', { reason: 'of another number', numbers: { value: -0.4, min: 0, max: 100 } }],
      ]),
    },
  );
  const findings = findFindings({ catalogue, assessment, scorecard: score(assessment) });
  return writeFindings(assessment.about, findings, dialect);
}

describe('writeFindings', () => {
  it('writes a row for each finding, its numbers by name', () => {
    expect(write('machine').split('\r\n')).toEqual([
      'city,country,period,rule,severity,data_points,numbers,accepted,acceptance_reason,source,finding',
      `Mashhad,Iran,2021,missing,warning,,missing=88; kpis=91; percent=${8800 / 91}; limit=20,false,,"manual 2022, p. 32",missing`,
      `Mashhad,Iran,2021,profile-changed,warning,${BROADBAND},denominator=80000; profile=100000; percent=20; limit=5,false,,"manual 2022, p. 31",profile-changed:${BROADBAND}`,
      `Mashhad,Iran,2021,not-above,warning,${BROADBAND}; ${ACCESS},value=120; other=70,true,"Counted by the operator, two lines a flat","manual 2022, p. 36",not-above:${BROADBAND}+${ACCESS}`,
      // An acceptance of other numbers does not hold, and its reason is not the reason for these.
      'Mashhad,Iran,2021,range,warning,EC-I-WS-5C,value=-0.5; min=0; max=100,false,,catalogue,range:EC-I-WS-5C',
      '',
    ]);
  });

  it('guards what a person has typed against being run by Excel', () => {
    const [, ...rows] = readRecords(write('excel', '=1+1\nand more'), ',');
    expect(rows.map(({ cells }) => cells[8])).toEqual(['', '', "'=1+1\nand more", '']);
  });
});
