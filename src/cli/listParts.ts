// One share of the assessments of all files → pieces of the tables, and what is to be told about the rows.
import { createShare, getBlock } from '../core/exchange/createShare';
import { assessFiles, type Task, type Told } from './assessFiles';
import { createTables, type PerTable } from './createTables';

/** Which of how many that share a task. */
export interface ShareOf {
  index: number;
  count: number;
}

/** Plain data, which can go to another thread. */
export interface Part {
  /** Parts of a lower block stand before it; those of one block come from one share, in their order. */
  block: number;
  assessments: number;
  told: Told[];
  tables: PerTable<Uint8Array<ArrayBuffer>>;
}

/** A part ends with its block, or here, so that it stays small whatever a file holds. */
const MOST_ASSESSMENTS = 16;
const MOST_TOLD = 1000;

/** The shares 0 … count − 1 of the same task hold everything once. */
export function* listParts(task: Task, { index, count }: ShareOf): Generator<Part, void> {
  const tables = createTables(task.catalogue);
  let open = openPart(0);
  for (const { turn, ...event } of assessFiles(task, createShare(index, count))) {
    const block = getBlock(turn);
    if (block !== open.block || open.assessments === MOST_ASSESSMENTS || open.told.length === MOST_TOLD) {
      if (!isEmpty(open)) yield { ...open, tables: tables.take() };
      open = openPart(block);
    }
    if (event.kind === 'assessment') {
      tables.add(event.assessment, event.scorecard, event.findings);
      open.assessments += 1;
    } else open.told.push(event);
  }
  if (!isEmpty(open)) yield { ...open, tables: tables.take() };
}

type OpenPart = Omit<Part, 'tables'>;

const openPart = (block: number): OpenPart => ({ block, assessments: 0, told: [] });

const isEmpty = ({ assessments, told }: OpenPart) => assessments + told.length === 0;
