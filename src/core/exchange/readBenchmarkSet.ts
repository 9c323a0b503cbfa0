// Reads a benchmark set from its JSON file: the whole set, or everything that is wrong with it, with path and what was found.
import { benchmarkSetFileSchema, type BenchmarkSet } from '../catalogue/benchmarkSet';
import type { Catalogue } from '../catalogue/catalogue';
import { dataPointIdSchema, type DataPointId } from '../catalogue/kpi';
import { parseDefinition } from '../catalogue/parseDefinition';
import type { Problem } from '../problem';
import { decodeText } from './decodeText';
import { parseJson } from './parseJson';
import { withoutFile } from './withoutFile';

interface BenchmarkSetReading {
  /** Undefined when something was refused: a set is taken as a whole or not at all. */
  set: BenchmarkSet | undefined;
  /** What was refused. */
  problems: Problem[];
  /** Told, and kept as it is: targets of data points that the catalogue does not have. */
  notices: Problem[];
  /** Data points of the catalogue without a line in the file; in this set they have no benchmark. */
  missing: DataPointId[];
}

/**
 * Refused: what is no JSON, and whatever the schema of benchmark sets does not allow (a wrong type, an unknown field, a
 * target that equals its floor, limits that do not ascend within 0–100, a name of a data point that cannot be one).
 */
export function readBenchmarkSet(file: string | Uint8Array, catalogue: Catalogue): BenchmarkSetReading {
  const decoded = decodeText(file);
  if ('problem' in decoded) {
    const { problem } = decoded;
    return refuse([problem.code === 'empty-file' ? problem : { code: 'not-json', where: {} }]);
  }
  const json = parseJson(decoded.text);
  if (json === undefined) return refuse([{ code: 'not-json', where: {} }]);
  const { value, problems } = parseDefinition(benchmarkSetFileSchema, { file: '', json });
  if (!value) {
    const misnamed = findMisnamedTargets(json);
    const others = problems.filter(({ where }) => !misnamed.some((problem) => isAt(problem, where.path)));
    return refuse([...misnamed, ...others.map(withoutFile)]);
  }
  const { $schema: _, ...set } = value;
  const unknown = Object.keys(set.targets).filter((id) => !catalogue.entryById.has(id));
  return {
    set,
    problems: [],
    notices: [...decoded.notices, ...unknown.map(tellUnknown)],
    missing: catalogue.entries
      .map(({ dataPoint }) => dataPoint.id)
      .filter((id) => set.targets[id] === undefined),
  };
}

const refuse = (problems: Problem[]): BenchmarkSetReading => ({
  set: undefined,
  problems,
  notices: [],
  missing: [],
});

const tellUnknown = (id: string): Problem => ({
  code: 'unknown-data-point',
  where: { path: `targets.${id}` },
  found: id,
});

/** Names that cannot be a data point's; the schema would only say "Invalid key". */
function findMisnamedTargets(json: unknown): Problem[] {
  if (typeof json !== 'object' || json === null || !('targets' in json)) return [];
  const { targets } = json;
  if (typeof targets !== 'object' || targets === null || Array.isArray(targets)) return [];
  return Object.keys(targets)
    .filter((id) => !dataPointIdSchema.safeParse(id).success)
    .map(tellUnknown);
}

const isAt = ({ where }: Problem, path: string | undefined) => where.path === path;
