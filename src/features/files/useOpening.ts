// Opening a file, for React: choose, unlock, look, take over or discard.
import { useEffect, useEffectEvent, useState } from 'react';
import { openWorkspace, type OpenedWorkspace, type Opening } from '../../state/openWorkspace';
import { takeOverWorkspace, type TakeOver } from '../../state/takeOverWorkspace';
import { useWorkspace, useWorkspaceState } from '../../state/useWorkspace';
import { useTask, type Task } from './useTask';

interface Taken {
  opened: OpenedWorkspace;
  taken: TakeOver;
}

interface OpeningControls {
  file: File | undefined;
  reading: Task<Opening, never>['state'];
  taking: Task<Taken, number>['state'];
  open: (file: File) => void;
  unlock: (passphrase: string) => void;
  apply: (opened: OpenedWorkspace) => Promise<void>;
  stop: () => void;
  discard: () => void;
}

export function useOpening(): OpeningControls {
  const workspace = useWorkspace();
  const dropped = useWorkspaceState((state) => state.fileToOpen);
  const [file, setFile] = useState<File>();
  const reading = useTask<Opening, never>();
  const taking = useTask<Taken, number>();

  function read(chosen: File, passphrase?: string) {
    setFile(chosen);
    taking.reset();
    void reading.run(() => openWorkspace(workspace, chosen, passphrase));
  }

  const readDropped = useEffectEvent((chosen: File) => read(chosen));
  // A file that was dropped on another screen is opened here, once.
  useEffect(() => {
    if (!dropped) return;
    workspace.store.setState({ fileToOpen: undefined });
    queueMicrotask(() => readDropped(dropped));
  }, [workspace, dropped]);

  return {
    file,
    reading: reading.state,
    taking: taking.state,
    open: (chosen) => read(chosen),
    unlock(passphrase) {
      if (file) read(file, passphrase);
    },
    async apply(opened) {
      const done = await taking.run(async (controls) => ({
        opened,
        taken: await takeOverWorkspace(workspace, opened, controls),
      }));
      if (done) reading.reset();
    },
    stop: taking.stop,
    discard() {
      reading.reset();
      taking.reset();
    },
  };
}
