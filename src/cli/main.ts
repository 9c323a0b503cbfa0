#!/usr/bin/env node
// The command `sanjeh`: the process around src/cli/run.ts. It starts itself again in threads, for a long table.
import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { workOnShare } from './shareParts';

/** A third one would take the program above 300 MB. */
const MOST_THREADS = 2;

/** Shorter tables are done before a second thread has begun. */
const LONG_BYTES = 8 << 20;

/** Whoever reads the output may have seen enough (`sanjeh check … | head`): that is no error. */
function print(stream: 1 | 2, line: string): void {
  try {
    writeSync(stream, `${line}\n`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  }
}

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2), {
    folder: process.cwd(),
    print: (line) => print(1, line),
    printError: (line) => print(2, line),
    threads: {
      program: new URL(import.meta.url),
      count: Math.min(availableParallelism(), MOST_THREADS),
      fromBytes: LONG_BYTES,
    },
  });
} else workOnShare();
