// Saving to a file, for React: written, verified, and then handed to the browser's download.
import { saveFile } from '../../state/saveFile';
import {
  saveWorkspace,
  type SaveOutcome,
  type SaveProgress,
  type SaveRequest,
} from '../../state/saveWorkspace';
import { useWorkspace } from '../../state/useWorkspace';
import { useTask, type Task } from './useTask';

export interface Saved {
  name: string;
  outcome: SaveOutcome;
}

export interface Saving extends Omit<Task<Saved, SaveProgress>, 'run'> {
  save: (name: string, request: SaveRequest) => Promise<void>;
}

export function useSaving(): Saving {
  const workspace = useWorkspace();
  const { run, ...task } = useTask<Saved, SaveProgress>();
  return {
    ...task,
    async save(name, request) {
      const saved = await run(async (controls) => ({
        name,
        outcome: await saveWorkspace(workspace, request, controls),
      }));
      if (saved?.outcome.file) saveFile(name, saved.outcome.file);
      await workspace.refresh();
    },
  };
}
