// How the tabs of one browser tell each other what they have saved and done.
import * as z from 'zod/mini';
import { assessmentIdSchema, type Revision } from '../core/assessment/revision';
import { parseRecords } from './parseRecords';

// Other tabs may run another version of the app: what they say is parsed like anything from outside.
const changeSchema = z.union([
  z.object({ kind: z.literal('appended') }),
  /** Snapshots or backups have changed. */
  z.object({ kind: z.literal('noted') }),
  /** The bin has changed, and with it the list of assessments. */
  z.object({ kind: z.literal('listed') }),
  z.object({ kind: z.literal('erased'), assessment: assessmentIdSchema }),
  z.object({ kind: z.literal('wiped') }),
]);
export type DeviceChange = z.infer<typeof changeSchema>;

interface TabChannel {
  /** Tells other tabs what was saved, and this one that something was. */
  tellAppended: (revisions: readonly Revision[]) => void;
  /** What was noted is told here, too; who changes the bin, erases or wipes knows it. */
  tell: (change: DeviceChange) => void;
  onAppendedElsewhere: (listener: (revisions: readonly Revision[]) => void) => () => void;
  onDeviceChanged: (listener: (change: DeviceChange) => void) => () => void;
  close: () => void;
}

export function createTabChannel(name: string): TabChannel {
  const open = (channelName: string) =>
    typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(channelName);
  // Two channels: a tab with an older version understands only revisions.
  const appended = open(name);
  const device = open(`${name}.device`);
  const listeners = new Set<(change: DeviceChange) => void>();
  const tellHere = (change: DeviceChange) => listeners.forEach((listener) => listener(change));

  const hearDevice = ({ data }: MessageEvent<unknown>) => {
    const change = changeSchema.safeParse(data);
    if (change.success) tellHere(change.data);
  };
  device?.addEventListener('message', hearDevice);
  appended?.addEventListener('message', () => tellHere({ kind: 'appended' }));

  return {
    tellAppended(revisions) {
      appended?.postMessage(revisions);
      tellHere({ kind: 'appended' });
    },
    tell(change) {
      device?.postMessage(change);
      if (change.kind === 'noted') tellHere(change);
    },
    onAppendedElsewhere(listener) {
      const hear = ({ data }: MessageEvent<unknown[]>) => listener(parseRecords(data).revisions);
      appended?.addEventListener('message', hear);
      return () => appended?.removeEventListener('message', hear);
    },
    onDeviceChanged(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      listeners.clear();
      appended?.close();
      device?.close();
    },
  };
}
