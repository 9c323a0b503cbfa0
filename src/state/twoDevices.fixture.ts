// For tests: devices with a disk of their own that exchange files; after each test they are gone.
import { deleteDB } from 'idb';
import { afterEach, expect } from 'vitest';
import type { AssessmentId } from '../core/assessment/revision';
import { openDevice, type Device } from './deviceSession.fixture';
import { openWorkspace, type OpenedWorkspace } from './openWorkspace';
import { saveWorkspace, type SaveRequest } from './saveWorkspace';

export const [HERE, THERE] = ['sanjeh-test-here', 'sanjeh-test-there'];
const devices: Device[] = [];
export function device(...parameters: Parameters<typeof openDevice>): Device {
  const opened = openDevice(...parameters);
  devices.push(opened);
  return opened;
}
afterEach(async () => {
  for (const { storage } of devices.splice(0)) storage.close();
  await Promise.all([HERE, THERE].map((name) => deleteDB(name)));
});

export const request = (
  assessments: readonly AssessmentId[],
  change: Partial<SaveRequest> = {},
): SaveRequest => ({
  ...{ assessments, holds: 'selection', withEvidence: true, passphrase: '' },
  ...change,
});

export async function save(from: Device, id: AssessmentId, change: Partial<SaveRequest> = {}): Promise<File> {
  const { file, problems } = await saveWorkspace(from.workspace, request([id], change), { workFactor: 10 });
  expect(problems).toEqual([]);
  if (!file) throw new Error('Nothing was handed out');
  return new File([file], 'mashhad.sanjeh');
}

export async function open(at: Device, file: File, passphrase?: string): Promise<OpenedWorkspace> {
  const opening = await openWorkspace(at.workspace, file, passphrase);
  if (opening.kind !== 'opened') throw new Error(`It is ${opening.kind}`);
  return opening.opened;
}
