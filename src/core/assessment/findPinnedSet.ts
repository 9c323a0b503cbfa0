// Which benchmark set an assessment is scored with: the one it is pinned to, among its own and those of the program.
import type { BenchmarkSet } from '../catalogue/benchmarkSet';
import type { Assessment } from './readAssessment';

interface PinnedSet {
  benchmarks: BenchmarkSet;
  /** The pinned set and version is not here; the scores rest on another one, which has to be said. */
  pinnedIsMissing: boolean;
}

/** Where the pinned version is missing: another version of that set, else the first set there is. Thrown: there is none. */
export function findPinnedSet(
  { about, benchmarkSets }: Pick<Assessment, 'about' | 'benchmarkSets'>,
  others: readonly BenchmarkSet[],
): PinnedSet {
  const known = [...benchmarkSets, ...others];
  const { id, version } = about.benchmarkSet;
  const pinned = known.find((set) => set.id === id && set.version === version);
  const benchmarks = pinned ?? known.find((set) => set.id === id) ?? known[0];
  if (!benchmarks) throw new Error('No benchmark set to score by');
  return { benchmarks, pinnedIsMissing: pinned === undefined };
}
