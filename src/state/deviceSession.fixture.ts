// For tests: a device of its own, with a session and a workspace on a database that is only in memory.
import { assessmentIdSchema, type AssessmentId } from '../core/assessment/revision';
import { EMPTY_DESCRIPTION, type Answer } from '../core/assessment/answer';
import { hashBytes } from '../core/assessment/hashBytes';
import { readDefinitionFile, readDefinitionFiles } from '../core/catalogue/readDefinitionFiles.fixture';
import { createStorage, type DeviceStorage } from '../storage/createStorage';
import type { Change } from './change';
import { createSession, type Session } from './createSession';
import { createWorkspace, type Workspace } from './createWorkspace';

export interface Device {
  storage: DeviceStorage;
  session: Session;
  workspace: Workspace;
  left: () => number;
}

let ids = 0;

/** Two of the same name are two tabs of one browser; `change` makes the disk fail. */
export function openDevice(
  name: string,
  author = 'Zahra',
  change: (storage: DeviceStorage) => Partial<DeviceStorage> = () => ({}),
): Device {
  const real = createStorage(name);
  const storage = { ...real, ...change(real) };
  const clock = { now: () => new Date('2026-11-22T08:00:00Z'), randomId: () => `assessment-${(ids += 1)}` };
  const session = createSession({
    storage,
    loadDefinitionFiles: () => Promise.resolve(readDefinitionFiles()),
    loadPublishedFile: (id) => Promise.resolve(readDefinitionFile(`published/${id}.json`)),
    getAuthor: () => author,
    ...clock,
  });
  let left = 0;
  const leave = () => void (left += 1);
  const workspace = createWorkspace({ session, storage, appVersion: '0.1.0', leave, ...clock });
  return { storage, session, workspace, left: () => left };
}

export async function begin({ session, workspace }: Device, city = 'Mashhad'): Promise<AssessmentId> {
  await session.start();
  const id = await session.createAssessment({ city, country: 'Iran', period: 1404 });
  await workspace.refresh();
  return assessmentIdSchema.parse(id);
}

export function answer(value: number, id = 'EC-ICT-ICT-2C'): Change {
  const content: Answer = { status: 'reported', inputs: { kind: 'value', value }, ...EMPTY_DESCRIPTION };
  return { subject: `answer/${id}`, content };
}

export const valueIn = ({ session }: Device, id = 'EC-ICT-ICT-2C'): number | undefined => {
  const found = session.store.getState().open?.assessment.answers.get(id);
  return found?.status === 'reported' && found.inputs.kind === 'value'
    ? (found.inputs.value ?? undefined)
    : undefined;
};

/** A text file as a piece of evidence; its SHA-256. */
export async function attach({ session, storage }: Device, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const sha256 = hashBytes(bytes);
  await storage.files.save({ sha256, bytes: new Blob([bytes]) });
  const content = {
    kind: 'file' as const,
    title: 'a document',
    dataPoints: [],
    sha256,
    mediaType: '',
    sizeBytes: bytes.length,
  };
  session.record([{ subject: `evidence/${session.newId()}`, content }]);
  await session.settle();
  return sha256;
}
