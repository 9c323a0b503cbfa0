// Heads of revisions → the assessment as everyone reads it: about, profile, answers, evidence, reviews.
import type { DataPointId } from '../catalogue/kpi';
import type { About } from './about';
import type { Answer } from './answer';
import type { Evidence } from './evidence';
import type { Heads } from './foldRevisions';
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
  /** Subjects with more than one head. */
  conflicts: ReadonlySet<Subject>;
}

/** Undefined while nothing says what the assessment is of. */
export function readAssessment(heads: Heads): Assessment | undefined {
  let about: About | undefined;
  let profile = EMPTY_PROFILE;
  const answers = new Map<string, Answer>();
  const reviews = new Map<string, Review>();
  const evidence: (EvidenceItem & { at: string })[] = [];
  const conflicts = new Set<Subject>();
  for (const [subject, [head, ...others]] of heads) {
    if (others.length > 0) conflicts.add(subject);
    if (isAbout(head)) about = head.content;
    else if (isProfile(head)) profile = head.content;
    else if (isAnswerRevision(head)) {
      if (head.content) answers.set(nameOf(head.subject), head.content);
    } else if (isReview(head)) reviews.set(nameOf(head.subject), head.content);
    else if (isEvidence(head) && head.content.dataPoints.length > 0)
      evidence.push({ id: nameOf(head.subject), content: head.content, at: head.at });
  }
  if (!about) return undefined;
  evidence.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
  return { about, profile, answers, reviews, evidence, conflicts };
}

/** The pieces of evidence for one data point. */
export function getEvidenceOf(assessment: Assessment, id: DataPointId): EvidenceItem[] {
  return assessment.evidence.filter(({ content }) => content.dataPoints.includes(id));
}

type Of<S extends string> = Extract<Revision, { subject: S }>;

const isAbout = (revision: Revision): revision is Of<'about'> => revision.subject === 'about';
const isProfile = (revision: Revision): revision is Of<'profile'> => revision.subject === 'profile';
const isEvidence = (revision: Revision): revision is Of<`evidence/${string}`> =>
  revision.subject.startsWith('evidence/');
const isReview = (revision: Revision): revision is Of<`review/${string}`> =>
  revision.subject.startsWith('review/');

type AnswerRevision = Of<`answer/${string}`>;

export function isAnswerRevision(revision: Revision): revision is AnswerRevision {
  return revision.subject.startsWith('answer/');
}

const nameOf = (subject: Subject) => subject.slice(subject.indexOf('/') + 1);
