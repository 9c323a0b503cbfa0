// The workspace, for React: all assessments of this device with their backups, snapshots and bin.
import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { Workspace, WorkspaceState } from './createWorkspace';

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = use(WorkspaceContext);
  if (!workspace) throw new Error('No workspace around this component');
  return workspace;
}

export function useWorkspaceState<T>(select: (state: WorkspaceState) => T): T {
  return useStore(useWorkspace().store, select);
}
