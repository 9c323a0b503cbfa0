// actions.csv: one row for each action, with the data point that it is for and how that stands.
import type { About } from '../assessment/about';
import type { DataPointLookup, NamedEntry } from '../catalogue/dataPointLookup';
import type { PlannedAction } from '../scoring/overview/listActions';
import type { CsvDialect } from './csvDialect';
import { writeCountedTable, type Column, type CountedTable } from './writeTable';

interface ActionRow {
  about: About;
  planned: PlannedAction;
  /** Undefined where nobody defines the data point any more. */
  entry: NamedEntry | undefined;
}

const aboutOf = ({ about }: ActionRow) => about;

export const ACTION_COLUMNS = [
  { name: 'city', kind: 'text', of: aboutOf, get: ({ about }) => about.city },
  { name: 'country', kind: 'text', of: aboutOf, get: ({ about }) => about.country },
  { name: 'period', kind: 'number', of: aboutOf, get: ({ about }) => about.period },
  { name: 'data_point', kind: 'text', get: ({ planned }) => planned.dataPointId },
  { name: 'kpi_code', kind: 'text', get: ({ entry }) => entry?.kpi.code ?? '' },
  { name: 'kpi_name_en', kind: 'text', get: ({ entry }) => entry?.kpi.name.en ?? '' },
  { name: 'kpi_name_fa', kind: 'text', get: ({ entry }) => entry?.kpi.name.fa ?? '' },
  { name: 'data_point_label_en', kind: 'text', get: ({ entry }) => entry?.dataPoint.label?.en ?? '' },
  { name: 'data_point_label_fa', kind: 'text', get: ({ entry }) => entry?.dataPoint.label?.fa ?? '' },
  {
    name: 'percent_of_target',
    kind: 'number',
    get: ({ planned }) => planned.score?.score?.percentOfTarget ?? null,
  },
  { name: 'band', kind: 'number', get: ({ planned }) => planned.score?.score?.band ?? null },
  { name: 'rag', kind: 'word', get: ({ planned }) => planned.score?.score?.rag ?? '' },
  { name: 'action', kind: 'text', get: ({ planned }) => planned.action.text },
  { name: 'owner', kind: 'text', get: ({ planned }) => planned.action.owner },
  { name: 'due', kind: 'word', get: ({ planned }) => planned.action.due ?? '' },
  { name: 'done', kind: 'word', get: ({ planned }) => String(planned.action.done) },
] as const satisfies readonly Column<ActionRow>[];

/** In the order given. Days are ISO 8601, percents 0–100 and unrounded; what is not set is an empty cell. */
export function writeActions(
  about: About,
  planned: readonly PlannedAction[],
  lookup: DataPointLookup,
  dialect: CsvDialect,
): CountedTable {
  const rows = planned.map((each) => ({
    about,
    planned: each,
    entry: lookup.entryById.get(each.dataPointId),
  }));
  return writeCountedTable(ACTION_COLUMNS, rows, dialect);
}
