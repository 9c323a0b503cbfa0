// All files that were named → one scored assessment after the other: tables first, then workspace files.
import { assessFiles, type Told } from './assessFiles';
import type { Assessed } from './assessOne';
import { assessWorkspaces, type WorkspaceTask } from './assessWorkspaces';
import { isWorkspaceFile } from './readWorkspaceAssessments';

export async function* assessAll(task: WorkspaceTask): AsyncGenerator<Told | Assessed, void> {
  yield* assessFiles({ ...task, files: task.files.filter((file) => !isWorkspaceFile(file)) });
  yield* assessWorkspaces(task);
}
