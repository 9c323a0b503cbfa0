// Something that takes a while and can be stopped: its progress, its result, or why it did not work.
import { useEffect, useRef, useState } from 'react';
import { findFailure, type Failure } from '../../state/findFailure';

interface TaskControls<Progress> {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

export interface Task<Result, Progress> {
  state:
    | { kind: 'idle' }
    | { kind: 'running'; progress: Progress | undefined }
    | { kind: 'done'; result: Result }
    | { kind: 'failed'; failure: Failure };
  /** Undefined where it did not work; then the state says why. */
  run: (work: (controls: TaskControls<Progress>) => Promise<Result>) => Promise<Result | undefined>;
  stop: () => void;
  reset: () => void;
}

/** Stopped when its screen is left. A fault of ours is thrown in the render, for the error boundary. */
export function useTask<Result, Progress>(): Task<Result, Progress> {
  const [state, setState] = useState<Task<Result, Progress>['state']>({ kind: 'idle' });
  const [fault, setFault] = useState<{ error: unknown }>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  if (fault) throw fault.error;
  return {
    state,
    async run(work) {
      const { signal } = (controller.current = new AbortController());
      setState({ kind: 'running', progress: undefined });
      try {
        const result = await work({
          signal,
          onProgress: (progress) => setState({ kind: 'running', progress }),
        });
        setState({ kind: 'done', result });
        return result;
      } catch (error) {
        try {
          setState({ kind: 'failed', failure: findFailure(error) });
        } catch {
          setFault({ error });
        }
        return undefined;
      }
    },
    stop: () => controller.current?.abort(),
    reset: () => setState({ kind: 'idle' }),
  };
}
