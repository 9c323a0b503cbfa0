// Heads of revisions → the assessment as everyone reads it: about, profile, answers, evidence, reviews and what else was said.
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { DataPointId } from '../catalogue/kpi';
import type { LocalKpi } from '../catalogue/localKpi';
import type { About } from './about';
import type { Acceptance } from './acceptance';
import type { Action } from './action';
import type { Answer } from './answer';
import type { Evidence } from './evidence';
import type { Heads } from './foldRevisions';
import type { MaturityRating } from './maturityRating';
import type { Peer } from './peer';
import { EMPTY_PROFILE, type Profile } from './profile';
import type { ReportCover } from './reportCover';
import type { Review } from './review';
import type { Seal } from './seal';
import { getSubjectName, type Revision, type Subject, type SubjectKind } from './revision';

export interface EvidenceItem {
  id: string;
  content: Evidence;
}

export interface Assessment {
  about: About;
  profile: Profile;
  answers: ReadonlyMap<string, Answer>;
  reviews: ReadonlyMap<string, Review>;
  /** Everything in the register, oldest first; a piece may support no data point (yet). */
  evidence: readonly EvidenceItem[];
  /** What was removed and can be put back; it counts nowhere. */
  evidenceInBin: readonly EvidenceItem[];
  /** Accepted plausibility findings, by the finding's key. */
  acceptances: ReadonlyMap<string, Acceptance>;
  /** What is to be done so that a data point gets better, by data point. */
  actions: ReadonlyMap<string, Action>;
  /** Self-ratings, by maturity dimension. */
  maturityRatings: ReadonlyMap<string, MaturityRating>;
  /** Benchmark sets that this assessment brings along, every version of them. */
  benchmarkSets: readonly BenchmarkSet[];
  /** The city's own KPIs, beside the official catalogue. */
  localKpis: readonly LocalKpi[];
  /** Frozen states, by the seal's own id, as the heads have them; which of them hold is for listSeals to say. */
  seals: ReadonlyMap<string, Seal>;
  /** Other cities without their names, by the id that each got here. */
  peers: ReadonlyMap<string, Peer>;
  /** Undefined until somebody has filled in the cover. */
  reportCover: ReportCover | undefined;
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
    evidenceInBin: [],
    acceptances: new Map(),
    actions: new Map(),
    maturityRatings: new Map(),
    benchmarkSets: [],
    localKpis: [],
    seals: new Map(),
    peers: new Map(),
    reportCover: undefined,
    conflicts: new Set(),
  };
}

/** Undefined while nothing says what the assessment is of. */
export function readAssessment(heads: Heads): Assessment | undefined {
  const shown = [...heads.values()].map(([head]) => head);
  const about = shown.filter(isOf('about')).at(0)?.content;
  if (!about) return undefined;
  const current = <K extends SubjectKind>(kind: K) => shown.filter(isOf(kind));
  const evidence = current('evidence')
    .sort(oldestFirst)
    .map(({ subject, content }) => ({ id: getSubjectName(subject), content }));
  return {
    about,
    profile: current('profile').at(0)?.content ?? EMPTY_PROFILE,
    answers: collect(current('answer')),
    reviews: collect(current('review')),
    evidence: evidence.filter(({ content }) => !content.inBin),
    evidenceInBin: evidence.filter(({ content }) => content.inBin),
    acceptances: collect(current('acceptance')),
    actions: collect(current('action')),
    maturityRatings: collect(current('maturity')),
    benchmarkSets: current('benchmarks')
      .sort(oldestFirst)
      .flatMap(({ content }) => content ?? []),
    localKpis: [...collect(current('local-kpi')).values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    seals: collect(current('seal')),
    peers: collect(current('peer')),
    reportCover: current('report').at(0)?.content ?? undefined,
    conflicts: new Set([...heads].filter(([, list]) => list.length > 1).map(([subject]) => subject)),
  };
}

/** The pieces of evidence for one data point. */
export function getEvidenceOf(assessment: Pick<Assessment, 'evidence'>, id: DataPointId): EvidenceItem[] {
  return assessment.evidence.filter(({ content }) => content.dataPoints.includes(id));
}

type Of<K extends SubjectKind> = Extract<Revision, { subject: K | `${K}/${string}` }>;

function isOf<K extends SubjectKind>(kind: K) {
  return (revision: Revision): revision is Of<K> =>
    revision.subject === kind || revision.subject.startsWith(`${kind}/`);
}

export const isAnswerRevision = isOf('answer');
export const isBenchmarkSetRevision = isOf('benchmarks');
export const isEvidenceRevision = isOf('evidence');
export const isLocalKpiRevision = isOf('local-kpi');
export const isPeerRevision = isOf('peer');
export const isSealRevision = isOf('seal');

/** Contents by name, without those that were taken back. */
function collect<C>(revisions: readonly { subject: Subject; content: C }[]): Map<string, NonNullable<C>> {
  const contents = new Map<string, NonNullable<C>>();
  for (const { subject, content } of revisions) {
    if (content !== null && content !== undefined) contents.set(getSubjectName(subject), content);
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
