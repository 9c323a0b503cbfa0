// The workspace files that were named → one scored assessment after the other, each by the set that it is pinned to.
import { resolve } from 'node:path';
import { findPinnedSet } from '../core/assessment/findPinnedSet';
import type { Assessment } from '../core/assessment/readAssessment';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Task, Told } from './assessFiles';
import { assessOne, type Assessed } from './assessOne';
import { isWorkspaceFile, readWorkspaceAssessments } from './readWorkspaceAssessments';

export interface WorkspaceTask extends Task {
  /** The sets that an assessment may be pinned to; undefined: all are scored by `benchmarks`. */
  known: readonly BenchmarkSet[] | undefined;
}

/** Files of another kind are passed over. */
export async function* assessWorkspaces(task: WorkspaceTask): AsyncGenerator<Told | Assessed, void> {
  const { files, folder, catalogue } = task;
  for (const file of files.filter(isWorkspaceFile)) {
    const { value: assessments, problems } = await readWorkspaceAssessments(resolve(folder, file));
    for (const problem of problems) yield { kind: 'problem', file, problem };
    let before: Assessed | undefined;
    for (const assessment of assessments) {
      const { benchmarks, told } = chooseSet(assessment, task);
      if (told) yield { kind: 'notice', file, problem: told };
      before = assessOne(file, assessment, before, { catalogue, benchmarks });
      yield before;
    }
  }
}

/** Where the pinned set is in neither the file nor the program, another one has to do, and that is told. */
function chooseSet(
  assessment: Assessment,
  { known, benchmarks }: WorkspaceTask,
): { benchmarks: BenchmarkSet; told?: Told['problem'] } {
  if (!known) return { benchmarks };
  const pinned = findPinnedSet(assessment, known);
  if (!pinned.pinnedIsMissing) return pinned;
  const name = ({ id, version }: Pick<BenchmarkSet, 'id' | 'version'>) => `${id} ${version}`;
  const [found, expected] = [name(assessment.about.benchmarkSet), name(pinned.benchmarks)];
  return { benchmarks: pinned.benchmarks, told: { code: 'missing-benchmarks', where: {}, found, expected } };
}
