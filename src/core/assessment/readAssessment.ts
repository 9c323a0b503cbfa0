// Heads of revisions → the assessment as everyone reads it: about, profile, answers, evidence, reviews and what else was said.
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { DataPointId } from '../catalogue/kpi';
import type { LocalKpi } from '../catalogue/localKpi';
import type { About } from './about';
import type { Acceptance } from './acceptance';
import type { Answer } from './answer';
import type { Evidence } from './evidence';
import type { Heads } from './foldRevisions';
import type { MaturityRating } from './maturityRating';
import { EMPTY_PROFILE, type Profile } from './profile';
import type { Review } from './review';
import type { Revision, Subject } from './revision';

export interface EvidenceItem {
  id: string;
  content: Evidence;
}

export interface Assessment {
  about: About;
  profile: Profile;
  answers: ReadonlyMap<string, Answer>;
  reviews: ReadonlyMap<string, Review>;
  /** Evidence that supports at least one data point, oldest first. */
  evidence: readonly EvidenceItem[];
  /** Accepted plausibility findings, by the finding's key. */
  acceptances: ReadonlyMap<string, Acceptance>;
  /** Self-ratings, by maturity dimension. */
  maturityRatings: ReadonlyMap<string, MaturityRating>;
  /** Benchmark sets that this assessment brings along, every version of them. */
  benchmarkSets: readonly BenchmarkSet[];
  /** The city's own KPIs, beside the official catalogue. */
  localKpis: readonly LocalKpi[];
  /** Subjects with more than one head. */
  conflicts: ReadonlySet<Subject>;
}

/** An assessment in which nothing has been said yet. */
export function createEmptyAssessment(about: About): Assessment {
  return {
    about,
    profile: EMPTY_PROFILE,
    answers: new Map(),
    reviews: new Map(),
    evidence: [],
    acceptances: new Map(),
    maturityRatings: new Map(),
    benchmarkSets: [],
    localKpis: [],
    conflicts: new Set(),
  };
}

/** Undefined while nothing says what the assessment is of. */
export function readAssessment(heads: Heads): Assessment | undefined {
  const shown = [...heads.values()].map(([head]) => head);
  const about = shown.filter(isOf('about')).at(0)?.content;
  if (!about) return undefined;
  const current = <K extends Kind>(kind: K) => shown.filter(isOf(kind));
  return {
    about,
    profile: current('profile').at(0)?.content ?? EMPTY_PROFILE,
    answers: collect(current('answer')),
    reviews: collect(current('review')),
    evidence: current('evidence')
      .filter(({ content }) => content.dataPoints.length > 0)
      .sort(oldestFirst)
      .map(({ subject, content }) => ({ id: nameOf(subject), content })),
    acceptances: collect(current('acceptance')),
    maturityRatings: collect(current('maturity')),
    benchmarkSets: current('benchmarks')
      .sort(oldestFirst)
      .map(({ content }) => content),
    localKpis: [...collect(current('local-kpi')).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    conflicts: new Set([...heads].filter(([, list]) => list.length > 1).map(([subject]) => subject)),
  };
}

/** The pieces of evidence for one data point. */
export function getEvidenceOf(assessment: Assessment, id: DataPointId): EvidenceItem[] {
  return assessment.evidence.filter(({ content }) => content.dataPoints.includes(id));
}

/** The word before the slash says what a revision is about. */
type Kind = Subject extends infer S ? (S extends `${infer K}/${string}` ? K : S) : never;
type Of<K extends Kind> = Extract<Revision, { subject: K | `${K}/${string}` }>;

function isOf<K extends Kind>(kind: K) {
  return (revision: Revision): revision is Of<K> =>
    revision.subject === kind || revision.subject.startsWith(`${kind}/`);
}

export const isAnswerRevision = isOf('answer');
export const isLocalKpiRevision = isOf('local-kpi');

const nameOf = (subject: Subject) => subject.slice(subject.indexOf('/') + 1);

/** Contents by name, without those that were taken back. */
function collect<C>(revisions: readonly { subject: Subject; content: C }[]): Map<string, NonNullable<C>> {
  const contents = new Map<string, NonNullable<C>>();
  for (const { subject, content } of revisions) {
    if (content !== null && content !== undefined) contents.set(nameOf(subject), content);
  }
  return contents;
}

interface Dated {
  id: string;
  at: string;
}

function oldestFirst(a: Dated, b: Dated): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
