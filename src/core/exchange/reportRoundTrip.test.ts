// What goes out comes back: any answers, any texts, both dialects, as text and as bytes.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ANSWER_STATUSES, QUALITY_GRADES, type Answer, type Inputs } from '../assessment/answer';
import { EMPTY_PROFILE, findProfileValue, type Profile } from '../assessment/profile';
import type { DataPoint } from '../catalogue/kpi';
import { CSV_DIALECTS, type CsvDialect } from './csvDialect';
import { catalogue, createAssessment, partsOf, valueOf, write } from './exampleAssessment.fixture';
import { ANSWER_COLUMNS } from './maturityReportColumns';
import { planImport } from './planImport';
import { readMaturityReport } from './readMaturityReport';

const dialects = fc.constantFrom(...(Object.keys(CSV_DIALECTS) as CsvDialect[]));

const NASTY = [
  "'",
  '"',
  ',',
  ';',
  '=',
  '-',
  '+',
  '@',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '\ufeff',
  '\u200c',
  'ش',
  '۱',
  '٫',
];
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...NASTY, 'a', '1') }),
  fc.string({ unit: 'grapheme' }).map((any) => any.replaceAll('\0', '')),
);
const amount = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer({ min: -1, max: 1000 }),
);
const amountOrNull = fc.option(amount);
const positive = fc.option(fc.double({ min: 1e-3, max: 1e12, noNaN: true }));

const profiles: fc.Arbitrary<Profile> = fc
  .tuple(positive, positive, positive, positive)
  .map(([population, households, area, gdp]) => ({
    ...EMPTY_PROFILE,
    population: { value: population, year: null },
    households: { value: households, year: null },
    area: { value: area, year: null },
    gdp: { value: gdp, year: null },
  }));

const anyInputs: fc.Arbitrary<Inputs> = fc.oneof(
  amountOrNull.map(valueOf),
  fc
    .tuple(amountOrNull, fc.oneof(amountOrNull, fc.constant('profile' as const)))
    .map((parts) => partsOf(...parts)),
);

function createAnswers(inputs: fc.Arbitrary<Inputs>): fc.Arbitrary<Answer> {
  const described = {
    quality: fc.option(fc.constantFrom(...QUALITY_GRADES)),
    origin: text,
    source: text,
    referenceYear: fc.option(fc.integer({ min: 1, max: 9999 })),
    agency: text,
    note: text,
  };
  const [first, ...others] = ANSWER_STATUSES;
  return fc.oneof(
    fc.record({ status: fc.constant(first), inputs, ...described }),
    fc.record({ status: fc.constantFrom(...others), ...described }),
  );
}

/** The inputs that a person can give for this data point: the others say the same in another way. */
function createFittingInputs({ formula }: DataPoint, profile: Profile): fc.Arbitrary<Inputs> {
  if (formula.kind === 'yes-no') return fc.constantFrom(0, 1, null).map(valueOf);
  if (formula.kind !== 'ratio') return amountOrNull.map(valueOf);
  const quantity = formula.denominatorFromProfile;
  return anyInputs.map((inputs) => {
    if (inputs.kind === 'value') return inputs;
    const { numerator, denominator } = inputs;
    if (quantity === null) return denominator.from === 'answer' ? inputs : partsOf(numerator, null);
    if (denominator.from === 'profile') return inputs;
    return denominator.value === findProfileValue(profile, quantity) ? partsOf(numerator, 'profile') : inputs;
  });
}

/** Answers for about half of the catalogue, in its order. */
function createAllAnswers(answerOf: (dataPoint: DataPoint) => fc.Arbitrary<Answer>) {
  return fc
    .tuple(...catalogue.entries.map(({ dataPoint }) => fc.option(answerOf(dataPoint))))
    .map((answers) =>
      Object.fromEntries(
        catalogue.entries.flatMap(({ dataPoint }, index) => {
          const answer = answers[index];
          return answer ? [[dataPoint.id, answer]] : [];
        }),
      ),
    );
}

describe('the maturity report', () => {
  it('comes back with the same answers, city and period, without problems', () => {
    const cases = profiles.chain((profile) =>
      fc.record({
        profile: fc.constant(profile),
        answers: createAllAnswers((dataPoint) => createAnswers(createFittingInputs(dataPoint, profile))),
      }),
    );
    fc.assert(
      fc.property(cases, dialects, fc.boolean(), ({ profile, answers }, dialect, asBytes) => {
        const assessment = createAssessment(answers, { profile });
        const file = write(assessment, dialect);
        const read = readMaturityReport(asBytes ? new TextEncoder().encode(file) : file, catalogue, profile);
        expect(read.problems).toEqual([]);
        expect(read.answers).toEqual(assessment.answers);
        expect(read).toMatchObject({ city: 'Mashhad', country: 'Iran', period: 2021, rows: 112 });
        expect(read.missingFields.size).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing when it is imported where it came from, whichever columns somebody has deleted', () => {
    const cases = fc.record({ profile: profiles, answers: createAllAnswers(() => createAnswers(anyInputs)) });
    const deletable = ANSWER_COLUMNS.filter((column) => column !== 'status');
    fc.assert(
      fc.property(cases, fc.subarray(deletable), ({ profile, answers }, deleted) => {
        const answerable = Object.entries(answers).filter(([id, answer]) => fitsQuestion(id, answer));
        const assessment = createAssessment(Object.fromEntries(answerable), { profile });
        const file = deleteColumns(write(assessment, 'machine'), deleted);
        const read = readMaturityReport(file, catalogue, profile);
        expect(read.problems).toEqual([]);
        const plan = planImport(read, assessment, catalogue);
        expect(plan).toEqual({ added: [], changed: [], same: [...assessment.answers.keys()] });
      }),
      { numRuns: 60 },
    );
  });
});

/** A question has no answer but yes, no or none yet. */
function fitsQuestion(id: string, answer: Answer): boolean {
  const isQuestion = catalogue.entryById.get(id)?.dataPoint.formula.kind === 'yes-no';
  return !isQuestion || answer.status !== 'reported' || answer.inputs.kind === 'parts';
}

function deleteColumns(file: string, deleted: readonly string[]): string {
  const rows = Papa.parse<string[]>(file.replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n' }).data;
  const [names = []] = rows;
  return Papa.unparse(rows.map((row) => row.filter((_, index) => !deleted.includes(names[index] ?? ''))));
}
