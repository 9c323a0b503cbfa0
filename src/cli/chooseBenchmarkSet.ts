// The benchmark set that is scored by: one that comes with Sanjeh, or a file of the same form.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Definitions } from '../core/catalogue/parseDefinitions';
import { readBenchmarkSet } from '../core/exchange/readBenchmarkSet';
import type { Reporter } from './createReporter';
import { findFileFault } from './readFileBytes';
import type { UsageFault } from './usageFault';

/** An id goes before a file of the same name. What is wrong with a file is told to the reporter. */
export function chooseBenchmarkSet(
  named: string | undefined,
  { benchmarkSets, catalogue }: Definitions,
  folder: string,
  reporter: Reporter,
): { set: BenchmarkSet } | { fault: UsageFault } {
  const set = named === undefined ? benchmarkSets[0] : benchmarkSets.findLast(({ id }) => id === named);
  if (set) return { set };
  const file = named ?? '';
  if (!existsSync(resolve(folder, file))) {
    const expected = benchmarkSets.map(({ id }) => id).join(', ');
    return { fault: { code: 'unknown-benchmarks', found: file, expected } };
  }
  const fault = findFileFault(file, folder);
  if (fault) return { fault };
  const read = readBenchmarkSet(readFileSync(resolve(folder, file)), catalogue);
  for (const problem of read.problems) reporter.problem(file, problem);
  for (const notice of read.notices) reporter.notice(file, notice);
  return read.set ? { set: read.set } : { fault: { code: 'refused-benchmarks', found: file } };
}
