// Published results → the contents of an assessment that a city could go on with.
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { DataPointId } from '../catalogue/kpi';
import type { PublishedAssessment } from '../catalogue/publishedAssessment';
import type { About } from './about';
import { EMPTY_DESCRIPTION, type Answer } from './answer';
import { EMPTY_PROFILE, type Profile } from './profile';
import type { Review } from './review';

export interface AssessmentContent {
  about: About;
  profile: Profile;
  answers: ReadonlyMap<DataPointId, Answer>;
  reviews: ReadonlyMap<DataPointId, Review>;
}

/**
 * Printed results become values entered directly, with document and page as source; "not verified" keeps the data point
 * reported but takes it out of the score. What ITU did not print stays unanswered.
 */
export function openPublished(published: PublishedAssessment, benchmarks: BenchmarkSet): AssessmentContent {
  const { about, profile, results } = published;
  const answers = new Map<DataPointId, Answer>();
  const reviews = new Map<DataPointId, Review>();
  for (const { dataPoint, status, value, asPrinted, document, page } of results) {
    const source = `ITU, ${document}, p. ${page}`;
    const described = { ...EMPTY_DESCRIPTION, source, note: asPrinted };
    answers.set(
      dataPoint,
      status === 'not-reported'
        ? { status, ...described }
        : { status: 'reported', inputs: { kind: 'value', value }, ...described },
    );
    if (status === 'not-verified')
      reviews.set(dataPoint, { verified: 'no', reason: `${asPrinted} (${source})` });
  }
  const figure = (value: number | null) => ({ value, year: null });
  return {
    about: {
      city: about.city.en,
      country: about.country.en,
      period: about.year,
      benchmarkSet: { id: benchmarks.id, version: benchmarks.version },
      published: { id: about.id, city: about.city, country: about.country },
    },
    profile: {
      ...EMPTY_PROFILE,
      population: figure(profile.population),
      households: figure(profile.households),
      area: figure(profile.areaKm2),
      gdp: figure(profile.gdp?.amount ?? null),
      currency: profile.gdp?.currency ?? '',
    },
    answers,
    reviews,
  };
}
