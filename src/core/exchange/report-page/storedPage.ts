// What a report page carries, as JSON: one assessment as it stands, the period before, and what both are scored by.
import * as z from 'zod/mini';
import { aboutSchema } from '../../assessment/about';
import { acceptanceSchema } from '../../assessment/acceptance';
import { actionSchema } from '../../assessment/action';
import { answerSchema, EMPTY_DESCRIPTION, type Answer } from '../../assessment/answer';
import { evidenceSchema } from '../../assessment/evidence';
import { maturityRatingSchema } from '../../assessment/maturityRating';
import { profileSchema } from '../../assessment/profile';
import { createEmptyAssessment, type Assessment } from '../../assessment/readAssessment';
import { reportCoverSchema } from '../../assessment/reportCover';
import { reviewSchema } from '../../assessment/review';
import { assessmentIdSchema } from '../../assessment/revision';
import { sealSchema } from '../../assessment/seal';
import { benchmarkSetSchema } from '../../catalogue/benchmarkSet';
import { localKpiSchema } from '../../catalogue/localKpi';

const byName = <Content extends z.ZodMiniType>(content: Content) => z.record(z.string(), content);

/** How things stand, without who said what when, what was removed, and what other cities told in confidence. */
const storedAssessmentSchema = z.strictObject({
  id: assessmentIdSchema,
  about: aboutSchema,
  profile: profileSchema,
  answers: byName(answerSchema),
  reviews: byName(reviewSchema),
  /** The register alone; the files stay where they are. */
  evidence: z.array(z.strictObject({ id: z.string(), content: evidenceSchema })),
  acceptances: byName(acceptanceSchema),
  actions: byName(actionSchema),
  maturityRatings: byName(maturityRatingSchema),
  /** The one that scores, where the assessment brings its own. */
  benchmarkSets: z.array(benchmarkSetSchema),
  localKpis: z.array(localKpiSchema),
  reportCover: z.nullable(reportCoverSchema),
});

export type StoredAssessment = z.infer<typeof storedAssessmentSchema>;

export const storedPageSchema = z.strictObject({
  format: z.literal('sanjeh-report-page'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** That it opens in; it speaks both. */
  language: z.enum(['fa', 'en']),
  assessment: storedAssessmentSchema,
  previous: z.nullable(storedAssessmentSchema),
  /** The seal of exactly this state; null: it is not sealed. */
  seal: z.nullable(z.pick(sealSchema, { title: true, hash: true })),
  /** How many entries of the history the state rests on; they themselves stay where they are. */
  revisionCount: z.int().check(z.nonnegative()),
  /** Not trusted by this schema: they go through the same door as the files they come from. */
  definitions: z.strictObject({
    classification: z.unknown(),
    kpis: z.array(z.unknown()),
    benchmarkSets: z.array(z.unknown()),
  }),
});

export type StoredPage = z.infer<typeof storedPageSchema>;

/** The program's own set stands with the definitions, the city's with its assessment. */
export function storeAssessment(
  id: StoredAssessment['id'],
  assessment: Assessment,
  benchmarkSets: StoredAssessment['benchmarkSets'],
): StoredAssessment {
  return {
    id,
    about: assessment.about,
    profile: assessment.profile,
    answers: Object.fromEntries(assessment.answers),
    reviews: Object.fromEntries(assessment.reviews),
    evidence: [...assessment.evidence],
    acceptances: Object.fromEntries(assessment.acceptances),
    actions: Object.fromEntries(assessment.actions),
    maturityRatings: Object.fromEntries(assessment.maturityRatings),
    benchmarkSets,
    localKpis: [...assessment.localKpis],
    reportCover: assessment.reportCover ?? null,
  };
}

/** Of the period before only what a score and a comparison rest on: whose data it was stands in its own report. */
export function storePrevious(id: StoredAssessment['id'], assessment: Assessment): StoredAssessment {
  const { about, profile, reviews } = assessment;
  const answers = new Map<string, Answer>();
  for (const [name, answer] of assessment.answers) answers.set(name, { ...answer, ...EMPTY_DESCRIPTION });
  return storeAssessment(id, { ...createEmptyAssessment(about), profile, answers, reviews }, []);
}

/** What a page does not carry (history, other cities, seals, the bin) is empty. */
export function restoreAssessment(stored: StoredAssessment): Assessment {
  return {
    ...createEmptyAssessment(stored.about),
    profile: stored.profile,
    answers: new Map(Object.entries(stored.answers)),
    reviews: new Map(Object.entries(stored.reviews)),
    evidence: stored.evidence,
    acceptances: new Map(Object.entries(stored.acceptances)),
    actions: new Map(Object.entries(stored.actions)),
    maturityRatings: new Map(Object.entries(stored.maturityRatings)),
    benchmarkSets: stored.benchmarkSets,
    localKpis: stored.localKpis,
    reportCover: stored.reportCover ?? undefined,
  };
}
