// Assessments in which every data point is reported, the same ones at every run: a fixed seed, no randomness of the machine.
import { EMPTY_DESCRIPTION, type Answer } from '../src/core/assessment/answer';
import { EMPTY_PROFILE, type Profile } from '../src/core/assessment/profile';
import { createEmptyAssessment, type Assessment } from '../src/core/assessment/readAssessment';
import type { Catalogue, CatalogueEntry } from '../src/core/catalogue/catalogue';
import { createRandom } from '../e2e/createRandom';

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  population: { value: 3_000_000, year: 2025 },
  households: { value: 900_000, year: 2025 },
  area: { value: 350, year: 2025 },
  gdp: { value: 39_000_000_000, year: 2025 },
  currency: 'USD',
};

export function createSample(catalogue: Catalogue, index: number): Assessment {
  const random = createRandom(index + 1);
  const about = {
    city: `City ${index}`,
    country: 'Iran',
    period: 1404,
    benchmarkSet: { id: 'published-targets', version: '1' },
    published: null,
  };
  const answers = catalogue.entries.map((entry): [string, Answer] => [
    entry.dataPoint.id,
    { status: 'reported', inputs: createInputs(entry, random), ...EMPTY_DESCRIPTION, referenceYear: 1403 },
  ]);
  return { ...createEmptyAssessment(about), profile: PROFILE, answers: new Map(answers) };
}

function createInputs({ dataPoint: { formula } }: CatalogueEntry, random: () => number) {
  const value = Math.round(random() * 10_000) / 100;
  if (formula.kind === 'yes-no') return { kind: 'value' as const, value: value > 50 ? 1 : 0 };
  if (formula.kind !== 'ratio') return { kind: 'value' as const, value };
  const denominator = formula.denominatorFromProfile
    ? ({ from: 'profile' } as const)
    : ({ from: 'answer', value: 1000 } as const);
  return { kind: 'parts' as const, numerator: Math.round(value * 10), denominator };
}
