// cities.csv and cities-groups.csv: the side-by-side tables of several cities, a few columns for each of them.
import type { DataPointId } from '../catalogue/kpi';
import type { PublishedResult } from '../catalogue/publishedAssessment';
import type { GroupPair } from '../scoring/comparison/compareCities';
import type { GroupRow } from '../scoring/comparison/listGroupsSideBySide';
import type { SideBySideRow } from '../scoring/comparison/listSideBySide';
import type { DataPointScore } from '../scoring/scoreDataPoint';
import type { GroupScore } from '../scoring/scoreAssessment';
import type { CsvDialect } from './csvDialect';
import { writeCountedTable, type Column, type CountedTable } from './writeTable';

export interface CityColumn {
  /** City and year, as it stands on the screen. */
  name: string;
  /** Of a published city: what was printed where. */
  printed?: ReadonlyMap<DataPointId, PublishedResult> | undefined;
}

const ROW_COLUMNS: readonly Column<SideBySideRow>[] = [
  { name: 'dimension', kind: 'text', get: ({ entry }) => entry.kpi.dimension },
  { name: 'category', kind: 'text', get: ({ entry }) => entry.kpi.category },
  { name: 'data_point', kind: 'word', get: ({ entry }) => entry.dataPoint.id },
  { name: 'kpi_name_en', kind: 'text', get: ({ entry }) => entry.kpi.name.en },
  { name: 'kpi_name_fa', kind: 'text', get: ({ entry }) => entry.kpi.name.fa },
  { name: 'data_point_label_en', kind: 'text', get: ({ entry }) => entry.dataPoint.label?.en ?? '' },
  { name: 'data_point_label_fa', kind: 'text', get: ({ entry }) => entry.dataPoint.label?.fa ?? '' },
  { name: 'unit', kind: 'word', get: ({ entry }) => entry.dataPoint.unit },
];

/**
 * One row for each data point that is given. The city's name stands behind that of the column ("value: Riyadh 2020"), so
 * that no name can begin a cell like a formula. Values, percents of target (0–100) and bands are unrounded and empty where
 * there are none; the reason stands beside them.
 */
export function writeSideBySide(
  ours: CityColumn,
  others: readonly CityColumn[],
  rows: readonly SideBySideRow[],
  dialect: CsvDialect,
): CountedTable {
  const columns = [
    ...ROW_COLUMNS,
    ...listCityColumns(ours, (row) => row.ours),
    ...others.flatMap((city, index) => listCityColumns(city, (row) => row.others[index])),
  ];
  return writeCountedTable(columns, rows, dialect);
}

function listCityColumns(
  { name, printed }: CityColumn,
  scoreOf: (row: SideBySideRow) => DataPointScore | undefined,
): Column<SideBySideRow>[] {
  const named = (column: string) => `${column}: ${name}`;
  const scored: Column<SideBySideRow>[] = [
    { name: named('status'), kind: 'word', get: (row) => scoreOf(row)?.status ?? '' },
    { name: named('value'), kind: 'number', get: (row) => scoreOf(row)?.computed?.value ?? null },
    {
      name: named('percent_of_target'),
      kind: 'number',
      get: (row) => scoreOf(row)?.score?.percentOfTarget ?? null,
    },
    { name: named('band'), kind: 'number', get: (row) => scoreOf(row)?.score?.band ?? null },
    { name: named('reason_unscored'), kind: 'word', get: (row) => scoreOf(row)?.unscored ?? '' },
  ];
  if (!printed) return scored;
  const findPrinted = ({ entry }: SideBySideRow) => printed.get(entry.dataPoint.id);
  return [
    ...scored,
    { name: named('as_printed'), kind: 'text', get: (row) => findPrinted(row)?.asPrinted ?? '' },
    { name: named('document'), kind: 'text', get: (row) => findPrinted(row)?.document ?? '' },
    { name: named('page'), kind: 'number', get: (row) => findPrinted(row)?.page ?? null },
  ];
}

/** Percents 25–100; `common_…` counts only what is scored both there and in the city that is open. */
export function writeGroupsSideBySide(
  ours: string,
  others: readonly string[],
  rows: readonly GroupRow[],
  dialect: CsvDialect,
): CountedTable {
  const columns: Column<GroupRow>[] = [
    { name: 'level', kind: 'word', get: (row) => row.ours.group.level },
    { name: 'dimension', kind: 'text', get: (row) => row.ours.group.dimension ?? '' },
    { name: 'category', kind: 'text', get: (row) => row.ours.group.category ?? '' },
    { name: 'data_points', kind: 'number', get: (row) => row.ours.dataPoints },
    ...listGroupColumns(ours, (row) => row.ours),
    ...others.flatMap((name, index): Column<GroupRow>[] => [
      ...listGroupColumns(name, (row) => row.pairs[index]?.theirs),
      ...listCommonColumns(name, (row) => row.pairs[index]?.common),
    ]),
  ];
  return writeCountedTable(columns, rows, dialect);
}

function listGroupColumns(
  name: string,
  scoreOf: (row: GroupRow) => GroupScore | undefined,
): Column<GroupRow>[] {
  const named = (column: string) => `${column}: ${name}`;
  return [
    { name: named('reported'), kind: 'number', get: (row) => scoreOf(row)?.reported ?? null },
    { name: named('scored'), kind: 'number', get: (row) => scoreOf(row)?.scored ?? null },
    { name: named('percent'), kind: 'number', get: (row) => scoreOf(row)?.percent ?? null },
    { name: named('band'), kind: 'number', get: (row) => scoreOf(row)?.band ?? null },
  ];
}

function listCommonColumns(
  name: string,
  commonOf: (row: GroupRow) => GroupPair['common'] | undefined,
): Column<GroupRow>[] {
  const named = (column: string) => `${column}: ${name}`;
  return [
    { name: named('common_scored'), kind: 'number', get: (row) => commonOf(row)?.scored ?? 0 },
    { name: named('common_percent'), kind: 'number', get: (row) => commonOf(row)?.theirs.percent ?? null },
    { name: named('common_percent_ours'), kind: 'number', get: (row) => commonOf(row)?.ours.percent ?? null },
  ];
}
