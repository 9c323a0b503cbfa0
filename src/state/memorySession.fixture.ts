// A session on a disk that is only memory, with an assessment open; for tests of what uses the session.
import type { DataPointId } from '../core/catalogue/kpi';
import { dataPointIdSchema } from '../core/catalogue/kpi';
import { readDefinitionFile, readDefinitionFiles } from '../core/catalogue/readDefinitionFiles.fixture';
import type { Revision } from '../core/assessment/revision';
import type { FileStore } from '../storage/createFileStore';
import { createSession, type Session } from './createSession';

interface MemorySession {
  session: Session;
  /** The bytes that are "on disk", by SHA-256. */
  disk: Map<string, Blob>;
}

export async function openMemorySession(files: Partial<FileStore> = {}): Promise<MemorySession> {
  const disk = new Map<string, Blob>();
  const kept: Revision[] = [];
  let ids = 0;
  const session = createSession({
    storage: {
      loadAbouts: () => Promise.resolve({ revisions: [], problems: [] }),
      loadRevisions: () => Promise.resolve({ revisions: kept, problems: [] }),
      appendRevisions: (revisions) => Promise.resolve(void kept.push(...revisions)),
      files: {
        save: ({ sha256, bytes }) => Promise.resolve(void disk.set(sha256, bytes)),
        load: (sha256) => Promise.resolve(disk.get(sha256)),
        list: () => Promise.resolve([...disk.keys()]),
        deleteUnused: (sha256s) => Promise.resolve(sha256s.filter((sha256) => disk.delete(sha256))),
        ...files,
      },
      snapshots: { add: () => Promise.resolve() },
      onAppendedElsewhere: () => () => undefined,
      close: () => undefined,
    },
    loadDefinitionFiles: () => Promise.resolve(readDefinitionFiles()),
    loadPublishedFile: (id) => Promise.resolve(readDefinitionFile(`published/${id}.json`)),
    getAuthor: () => 'Zahra',
    now: () => new Date('2026-11-22T08:00:00Z'),
    randomId: () => `assessment-${(ids += 1)}`,
  });
  await session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 1404 });
  return { session, disk };
}

export const toDataPointId = (id: string): DataPointId => dataPointIdSchema.parse(id);
