// timeline.csv: one row for each changed field of each revision, with who, when, how it came about and why.
import type { HistoryEntry } from '../assessment/history';
import type { FieldChange } from '../assessment/compareContents';
import type { CsvDialect } from './csvDialect';
import { writeFieldValue } from './writeFieldValue';
import { writeCountedTable, type Column, type CountedTable } from './writeTable';

export interface TimelineRow {
  entry: HistoryEntry;
  /** Undefined: nothing changed but that it was recorded again, or with a remark. */
  change: FieldChange | undefined;
}

const entryOf = ({ entry }: TimelineRow) => entry;

const TIMELINE_COLUMNS = [
  { name: 'author', kind: 'text', of: entryOf, get: ({ entry }) => entry.revision.author },
  { name: 'time', kind: 'word', of: entryOf, get: ({ entry }) => entry.revision.at },
  { name: 'subject', kind: 'text', of: entryOf, get: ({ entry }) => entry.revision.subject },
  { name: 'field', kind: 'text', get: ({ change }) => change?.path.join('.') ?? '' },
  { name: 'from', kind: 'text', get: ({ change }) => writeFieldValue(change?.from) },
  { name: 'to', kind: 'text', get: ({ change }) => writeFieldValue(change?.to) },
  { name: 'remark', kind: 'text', of: entryOf, get: ({ entry }) => entry.revision.remark ?? '' },
  { name: 'step', kind: 'word', of: entryOf, get: ({ entry }) => entry.revision.step?.kind ?? '' },
  { name: 'revision', kind: 'word', of: entryOf, get: ({ entry }) => entry.revision.id },
] as const satisfies readonly Column<TimelineRow>[];

/** Times are ISO 8601 in UTC, numbers plain and unrounded, lists and the like JSON; nothing is an empty cell. */
export function writeTimeline(rows: readonly TimelineRow[], dialect: CsvDialect): CountedTable {
  return writeCountedTable(TIMELINE_COLUMNS, rows, dialect);
}

/** One row for each field that changed; an entry that changed none has one row all the same. */
export function listTimelineRows(entries: readonly HistoryEntry[]): TimelineRow[] {
  return entries.flatMap((entry): TimelineRow[] =>
    entry.changes.length === 0
      ? [{ entry, change: undefined }]
      : entry.changes.map((change) => ({ entry, change })),
  );
}
