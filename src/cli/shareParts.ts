// The parts of a task from this thread and others, each of which reads all files and works on its own share of the cities.
import { on } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Task } from './assessFiles';
import { listParts, type Part, type ShareOf } from './listParts';
import { mergeInOrder } from './mergeInOrder';

/** How a task may be shared among threads. */
export interface Threads {
  /** The module to start in every other thread; it calls {@link workOnShare}. */
  program: URL;
  count: number;
  /** Files that are shorter together are read by one. */
  fromBytes: number;
}

interface Work {
  task: Task;
  share: ShareOf;
  /** How many parts were taken from this thread. */
  taken: Int32Array<SharedArrayBuffer>;
}

/** Parts that a thread is ahead at most: so memory does not grow when one is slower than another. */
const MOST_AHEAD = 4;

/** In the order of the files, as one thread alone would give them. */
export async function* shareParts(task: Task, { program, count }: Threads): AsyncGenerator<Part, void> {
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const work: Work = { task, share: { index: index + 1, count }, taken };
    return { taken, worker: new Worker(program, { workerData: work }) };
  });
  try {
    const sources = [listParts(task, { index: 0, count }), ...others.map(readParts)];
    yield* mergeInOrder<Part>(sources, ({ block }) => block);
  } finally {
    await Promise.all(others.map(({ worker }) => worker.terminate()));
  }
}

async function* readParts({
  worker,
  taken,
}: { worker: Worker } & Pick<Work, 'taken'>): AsyncGenerator<Part, void> {
  for await (const [part] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[Part]>) {
    yield part;
    Atomics.add(taken, 0, 1);
    Atomics.notify(taken, 0);
  }
}

/** What a thread does that {@link shareParts} has started. */
export function workOnShare(): void {
  const { task, share, taken } = workerData as Work;
  let given = 0;
  for (const part of listParts(task, share)) {
    parentPort?.postMessage(
      part,
      Object.values(part.tables).map(({ buffer }) => buffer),
    );
    given += 1;
    for (let known = Atomics.load(taken, 0); given - known >= MOST_AHEAD; known = Atomics.load(taken, 0))
      Atomics.wait(taken, 0, known);
  }
}
