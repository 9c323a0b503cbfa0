#!/usr/bin/env node
// The command `sanjeh`: the process around src/cli/run.ts.
import { writeSync } from 'node:fs';
import { run } from './run';

/** Whoever reads the output may have seen enough (`sanjeh check … | head`): that is no error. */
function print(stream: 1 | 2, line: string): void {
  try {
    writeSync(stream, `${line}\n`);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') process.exit();
    throw error;
  }
}

process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  print: (line) => print(1, line),
  printError: (line) => print(2, line),
});
