// Writes a benchmark set as its JSON file: the form of kpi-definitions/benchmarks, so that it can be kept there too.
import type * as z from 'zod/mini';
import type { benchmarkSetFileSchema, BenchmarkSet } from '../catalogue/benchmarkSet';

/** UTF-8 text, indented by two, always in the same order of fields; targets stay in the order of the set. */
export function writeBenchmarkSet(set: BenchmarkSet): string {
  const file: z.infer<typeof benchmarkSetFileSchema> = {
    $schema: '../benchmark-set.schema.json',
    id: set.id,
    version: set.version,
    name: set.name,
    note: set.note,
    bands: set.bands,
    maturityThresholds: set.maturityThresholds,
    targets: set.targets,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
