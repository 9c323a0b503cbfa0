// For tests: a session on a disk that is only memory.
import type { DataPointId } from '../core/catalogue/kpi';
import { dataPointIdSchema } from '../core/catalogue/kpi';
import { readDefinitionFile, readDefinitionFiles } from '../core/catalogue/readDefinitionFiles.fixture';
import type { Revision } from '../core/assessment/revision';
import type { FileStore } from '../storage/createFileStore';
import { createSession, type Session } from './createSession';

interface MemorySession {
  session: Session;
  /** What is "on disk": revisions, and the bytes of evidence by SHA-256. */
  recorded: Revision[];
  disk: Map<string, Blob>;
  /** As if another tab had saved them. */
  tellElsewhere: (revisions: readonly Revision[]) => void;
}

export function createMemorySession(files: Partial<FileStore> = {}): MemorySession {
  const disk = new Map<string, Blob>();
  const recorded: Revision[] = [];
  const load = (revisions: Revision[]) => Promise.resolve({ revisions, problems: [] });
  let listener: MemorySession['tellElsewhere'] = () => undefined;
  let ids = 0;
  const session = createSession({
    storage: {
      loadAbouts: () => load(recorded.filter(({ subject }) => subject === 'about')),
      loadRevisions: (id) => load(recorded.filter(({ assessment }) => assessment === id)),
      appendRevisions: (revisions) => Promise.resolve(void recorded.push(...revisions)),
      files: {
        save: ({ sha256, bytes }) => Promise.resolve(void disk.set(sha256, bytes)),
        load: (sha256) => Promise.resolve(disk.get(sha256)),
        list: () => Promise.resolve([...disk.keys()]),
        deleteUnused: (sha256s) => Promise.resolve(sha256s.filter((sha256) => disk.delete(sha256))),
        ...files,
      },
      snapshots: { add: () => Promise.resolve() },
      onAppendedElsewhere: (hear) => {
        listener = hear;
        return () => undefined;
      },
      close: () => undefined,
    },
    loadDefinitionFiles: () => Promise.resolve(readDefinitionFiles()),
    loadPublishedFile: (id) => Promise.resolve(readDefinitionFile(`published/${id}.json`)),
    getAuthor: () => 'Zahra',
    now: () => new Date('2026-11-22T08:00:00Z'),
    randomId: () => `assessment-${(ids += 1)}`,
  });
  return { session, recorded, disk, tellElsewhere: (revisions) => listener(revisions) };
}

/** With an assessment of Mashhad open, whose id is `assessment-1`. */
export async function openMemorySession(files?: Partial<FileStore>): Promise<MemorySession> {
  const memory = createMemorySession(files);
  await memory.session.start();
  await memory.session.createAssessment({ city: 'Mashhad', country: 'Iran', period: 1404 });
  return memory;
}

export const toDataPointId = (id: string): DataPointId => dataPointIdSchema.parse(id);
