// The benchmark sets that an assessment can be scored by: those that it brings along, and ours.
import type { Revision, Subject } from '../../core/assessment/revision';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import type { Change } from '../../state/change';
import type { OpenAssessment } from '../../state/openAssessment';
import { isSameContent } from './compareBenchmarkSets';
import { countVersion } from './countVersion';

export interface KnownSet {
  set: BenchmarkSet;
  origin: 'assessment' | 'bundled';
  /** Who saved it and when (ISO 8601); undefined for ours. */
  saved: { author: string; at: string } | undefined;
  isInUse: boolean;
  /** Two people saved this version without knowing of each other. */
  isConflicting: boolean;
}

/** Sets of one id stand together, their versions in counting order. Of the same id and version the assessment's counts. */
export function listKnownSets(open: OpenAssessment, bundled: readonly BenchmarkSet[]): KnownSet[] {
  const { assessment, heads, benchmarks } = open;
  const own = assessment.benchmarkSets.map((set): KnownSet => {
    const head = heads.get(toSubject(set))?.[0];
    return {
      set,
      origin: 'assessment',
      saved: head && { author: head.author, at: head.at },
      isInUse: isSameVersion(set, benchmarks),
      isConflicting: assessment.conflicts.has(toSubject(set)),
    };
  });
  const ours = bundled
    .filter((set) => !findSet(assessment.benchmarkSets, set))
    .map((set): KnownSet => ({
      set,
      origin: 'bundled',
      saved: undefined,
      isInUse: isSameVersion(set, benchmarks),
      isConflicting: false,
    }));
  const all = [...ours, ...own];
  const ids = [...new Set(all.map(({ set }) => set.id))];
  return ids.flatMap((id) => all.filter(({ set }) => set.id === id).sort(byVersion));
}

export type SetVersion = Pick<BenchmarkSet, 'id' | 'version'>;

export const isSameVersion = (a: SetVersion, b: SetVersion): boolean =>
  a.id === b.id && a.version === b.version;

export const findSet = (sets: readonly BenchmarkSet[], wanted: SetVersion): BenchmarkSet | undefined =>
  sets.find((set) => isSameVersion(set, wanted));

/** One set and version in one word, for the URL and for choices. */
export const toKey = ({ id, version }: SetVersion): string => `${id}@${version}`;

export const findSetByKey = (
  sets: readonly BenchmarkSet[],
  key: string | undefined,
): BenchmarkSet | undefined => sets.find((set) => toKey(set) === key);

/** A new version is a new subject, so a saved version is never overwritten. */
export const toSubject = ({ id, version }: SetVersion) =>
  `benchmarks/${id}@${version}` as const satisfies Subject;

/** One revision of what the assessment is about; with the set's own where it is not known yet. */
export function planUse(
  set: BenchmarkSet,
  { assessment: { about, benchmarkSets } }: OpenAssessment,
  bundled: readonly BenchmarkSet[],
): Change[] {
  const { id, version } = set;
  const isKnown = findSet([...benchmarkSets, ...bundled], set) !== undefined;
  return [
    ...(isKnown ? [] : [{ subject: toSubject(set), content: set }]),
    { subject: 'about', content: { ...about, benchmarkSet: { id, version } } },
  ];
}

/**
 * Two people saved the same version without knowing of each other: the one that is shown stays (its new revision has all
 * of them as parents, which settles it), and every other content becomes a version of its own.
 */
export function planSeparation(
  set: BenchmarkSet,
  { heads }: OpenAssessment,
  known: readonly SetVersion[],
): Change[] {
  const saved: readonly Revision[] = heads.get(toSubject(set)) ?? [];
  const others = saved.filter(isOfSet).slice(1);
  const separated: BenchmarkSet[] = [];
  for (const { content } of others) {
    if (content === null) continue;
    if ([set, ...separated].some((each) => isSameContent(each, content))) continue;
    separated.push({ ...content, version: countVersion(set, [...known, ...separated]) });
  }
  return [set, ...separated].map((content) => ({ subject: toSubject(content), content }));
}

type SetRevision = Extract<Revision, { subject: `benchmarks/${string}` }>;

function isOfSet(revision: Revision): revision is SetRevision {
  return revision.subject.startsWith('benchmarks/');
}

const byNumber = new Intl.Collator('en', { numeric: true });

function byVersion(a: KnownSet, b: KnownSet): number {
  return byNumber.compare(a.set.version, b.set.version);
}
