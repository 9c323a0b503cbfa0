// All definition files together → the catalogue, and every place where they contradict each other.
import type * as z from 'zod/mini';
import type { Parsed, Problem } from '../problem';
import { benchmarkSetFileSchema, type BenchmarkSet } from './benchmarkSet';
import { createCatalogue, type Catalogue } from './catalogue';
import { classificationSchema, type Classification } from './classification';
import { kpiSchema, type Kpi } from './kpi';
import { parseDefinition, type DefinitionFile } from './parseDefinition';

export interface DefinitionFiles {
  classification: DefinitionFile;
  kpis: readonly DefinitionFile[];
  benchmarkSets: readonly DefinitionFile[];
}

export interface Definitions {
  catalogue: Catalogue;
  benchmarkSets: readonly BenchmarkSet[];
}

interface FromFile<T> {
  file: string;
  value: T;
}

/**
 * Refused with file, path and what was found: what a schema does not allow, an id that is doubled or does not match its
 * code or file name, a group, unit or data point that nobody defines, a data point without a line in a benchmark set.
 */
export function parseDefinitions(files: DefinitionFiles): Parsed<Definitions | undefined> {
  const problems: Problem[] = [];
  const parseAll = <S extends z.ZodMiniType>(schema: S, list: readonly DefinitionFile[]) =>
    list.flatMap((file): FromFile<z.output<S>>[] => {
      const parsed = parseDefinition(schema, file);
      problems.push(...parsed.problems);
      return parsed.value === undefined ? [] : [{ file: file.file, value: parsed.value }];
    });

  const [classification] = parseAll(classificationSchema, [files.classification]);
  const kpis = parseAll(kpiSchema, files.kpis);
  const sets = parseAll(benchmarkSetFileSchema, files.benchmarkSets).map(
    ({ file, value: { $schema, ...value } }): FromFile<BenchmarkSet> => ({ file, value }),
  );
  if (!classification) return { value: undefined, problems };

  problems.push(
    ...kpis.flatMap((kpi) => checkKpi(kpi, classification.value)),
    ...checkDoubled(kpis),
    ...checkCrossChecks(kpis),
    // While a KPI cannot be read, its targets would look as if they belonged to nothing.
    ...(kpis.length === files.kpis.length ? sets.flatMap((set) => checkTargets(set, kpis)) : []),
  );
  if (problems.length > 0) return { value: undefined, problems };
  return {
    value: {
      catalogue: createCatalogue(
        kpis.map(({ value }) => value),
        classification.value,
      ),
      benchmarkSets: sets.map(({ value }) => value),
    },
    problems,
  };
}

const wrong = (file: string, path: string, found: string, expected: string): Problem => ({
  code: 'wrong-definition',
  where: { file, path },
  found,
  expected,
});

function checkKpi({ file, value: kpi }: FromFile<Kpi>, classification: Classification): Problem[] {
  const problems: Problem[] = [];
  const expect = (fits: boolean, path: string, found: string, expected: string) => {
    if (!fits) problems.push(wrong(file, path, found, expected));
  };
  const fileName = file.split('/').at(-1) ?? '';
  expect(fileName === `${kpi.id}.json`, 'id', kpi.id, fileName.replace(/\.json$/, ''));
  expect(kpi.code === kpi.id.replaceAll('-', ': '), 'code', kpi.code, kpi.id.replaceAll('-', ': '));
  expect((kpi.type === 'core') === kpi.id.endsWith('C'), 'type', kpi.type, `the last letter of ${kpi.id}`);

  const dimension = classification.dimensions.find(({ id }) => id === kpi.dimension);
  const subDimension = dimension?.subDimensions.find(({ id }) => id === kpi.subDimension);
  const place = 'one of the names in classification.json';
  expect(dimension !== undefined, 'dimension', kpi.dimension, place);
  expect(subDimension !== undefined, 'subDimension', kpi.subDimension, place);
  expect(subDimension?.categories.includes(kpi.category) ?? true, 'category', kpi.category, place);

  kpi.dataPoints.forEach((dataPoint, index) => {
    const path = `dataPoints.${index}`;
    const single = kpi.dataPoints.length === 1;
    const idFits = single ? dataPoint.id === String(kpi.id) : dataPoint.id.startsWith(`${kpi.id}.`);
    expect(idFits, `${path}.id`, dataPoint.id, single ? kpi.id : `${kpi.id}.…`);
    expect(
      single || dataPoint.label !== null,
      `${path}.label`,
      'null',
      'a label: the KPI has several data points',
    );
    const known = classification.units.some(({ id }) => id === dataPoint.unit);
    expect(known, `${path}.unit`, dataPoint.unit, 'one of the units in classification.json');
  });
  return problems;
}

function checkDoubled(kpis: readonly FromFile<Kpi>[]): Problem[] {
  const seen = new Map<string, string>();
  return kpis
    .flatMap(({ file, value }) => [
      { file, path: 'id', id: String(value.id) },
      ...value.dataPoints
        .filter((dataPoint) => dataPoint.id !== String(value.id))
        .map((dataPoint) => ({ file, path: 'dataPoints', id: String(dataPoint.id) })),
    ])
    .flatMap(({ file, path, id }) => {
      const first = seen.get(id);
      seen.set(id, first ?? file);
      return first === undefined ? [] : [wrong(file, path, id, `an id that ${first} does not use already`)];
    });
}

function checkCrossChecks(kpis: readonly FromFile<Kpi>[]): Problem[] {
  const known = new Set<string>(
    kpis.flatMap(({ value }) => [value.id, ...value.dataPoints.map(({ id }) => id)]),
  );
  return kpis.flatMap(({ file, value }) =>
    value.crossChecks.flatMap(({ other }, index) =>
      other === null || known.has(other)
        ? []
        : [wrong(file, `crossChecks.${index}.other`, other, 'the id of a KPI or data point')],
    ),
  );
}

function checkTargets(
  { file, value: set }: FromFile<BenchmarkSet>,
  kpis: readonly FromFile<Kpi>[],
): Problem[] {
  const known = kpis.flatMap(({ value }) => value.dataPoints.map(({ id }) => id));
  const missing = known.filter((id) => !set.targets[id]);
  const unknown = Object.keys(set.targets).filter((id) => !known.some((dataPointId) => dataPointId === id));
  return [
    ...missing.map((id) => wrong(file, `targets.${id}`, 'nothing', 'a target, or null for "no benchmark"')),
    ...unknown.map((id) => wrong(file, `targets.${id}`, id, 'the id of a data point')),
  ];
}
