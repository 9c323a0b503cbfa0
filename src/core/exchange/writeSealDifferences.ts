// seal-differences.csv: what differs between two sealed states; first the scores, then the groups, then everything said.
import type { FieldChange } from '../assessment/compareContents';
import type { Revision } from '../assessment/revision';
import type { RecordedChange, SealedComparison } from '../scoring/comparison/compareSealed';
import type { DataPointChange, GroupChange } from '../scoring/comparison/compareScorecards';
import type { CsvDialect } from './csvDialect';
import { writeFieldValue } from './writeFieldValue';
import { writeCountedTable, type Column, type CountedTable } from './writeTable';

/** One field of one thing. */
interface DifferenceRow {
  part: 'data-point' | 'group' | 'record';
  /** A data point's id, a group's names from the city down, or a subject. */
  name: string;
  field: string;
  from: unknown;
  to: unknown;
  /** Who recorded it last; scores and groups are computed, by nobody. */
  last: Revision | undefined;
}

const DIFFERENCE_COLUMNS = [
  { name: 'part', kind: 'word', get: ({ part }) => part },
  { name: 'name', kind: 'text', get: ({ name }) => name },
  { name: 'field', kind: 'text', get: ({ field }) => field },
  { name: 'from', kind: 'text', get: ({ from }) => writeFieldValue(from) },
  { name: 'to', kind: 'text', get: ({ to }) => writeFieldValue(to) },
  { name: 'author', kind: 'text', get: ({ last }) => last?.author ?? '' },
  { name: 'time', kind: 'word', get: ({ last }) => last?.at ?? '' },
  { name: 'remark', kind: 'text', get: ({ last }) => last?.remark ?? '' },
  { name: 'revision', kind: 'word', get: ({ last }) => last?.id ?? '' },
] as const satisfies readonly Column<DifferenceRow>[];

/** Numbers are plain and unrounded, percents 0–100, times ISO 8601 in UTC; nothing is an empty cell. */
export function writeSealDifferences(comparison: SealedComparison, dialect: CsvDialect): CountedTable {
  return writeCountedTable(DIFFERENCE_COLUMNS, listDifferenceRows(comparison), dialect);
}

function listDifferenceRows({ scores, changes }: SealedComparison): DifferenceRow[] {
  return [
    ...scores.dataPoints.flatMap(listScoreRows),
    ...scores.groups.flatMap(listGroupRows),
    ...changes.flatMap(listRecordRows),
  ];
}

function listScoreRows({ dataPointId, before, after }: DataPointChange): DifferenceRow[] {
  const row = { part: 'data-point', name: dataPointId, last: undefined } as const;
  const fields = [
    { field: 'value', from: before.computed?.value, to: after.computed?.value },
    { field: 'percent_of_target', from: before.score?.percentOfTarget, to: after.score?.percentOfTarget },
    { field: 'band', from: before.score?.band, to: after.score?.band },
    { field: 'reason_unscored', from: before.unscored, to: after.unscored },
  ];
  return withoutSame(fields).map((field) => ({ ...row, ...field }));
}

function listGroupRows({ group, before, after }: GroupChange): DifferenceRow[] {
  const { dimension, subDimension, category } = group;
  const name = ['city', dimension, subDimension, category].filter((each) => each !== null).join('/');
  const fields = [
    { field: 'percent', from: before.percent, to: after.percent },
    { field: 'band', from: before.band, to: after.band },
    { field: 'scored', from: before.scored, to: after.scored },
    { field: 'reported', from: before.reported, to: after.reported },
  ];
  return withoutSame(fields).map((field) => ({ part: 'group', name, last: undefined, ...field }));
}

/** Where only a conflict came or was settled there is no field, and one row all the same. */
function listRecordRows({ subject, changes, between }: RecordedChange): DifferenceRow[] {
  const row = { part: 'record', name: subject, last: between.at(-1) } as const;
  if (changes.length === 0) return [{ ...row, field: '', from: undefined, to: undefined }];
  return changes.map(({ path, from, to }) => ({ ...row, field: path.join('.'), from, to }));
}

interface Field extends Omit<FieldChange, 'path'> {
  field: string;
}

const withoutSame = (fields: readonly Field[]) => fields.filter(({ from, to }) => from !== to);
