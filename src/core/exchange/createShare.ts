// One of several readers of the same tables: each follows all of them and takes the answers of its own cities.
import type { About } from '../assessment/about';
import { isSameCity } from '../assessment/isSameCity';

type Subject = Pick<About, 'city' | 'country' | 'period'>;

interface Beginning {
  /** How many cities have begun so far; the periods of a city that follow one another count once. */
  turn: number;
  /** This city and period has been before. */
  isBack: boolean;
}

export interface Share {
  /** Says whose rows begin now. */
  begin: (subject: Subject) => Beginning;
  getTurn: () => number;
  /** Whether what stands here is for this reader to take and to tell. */
  isOwn: () => boolean;
}

/** Cities in a block. A block has one reader, so that the periods of a city can be compared. */
const BLOCK = 16;

/** How many cities and periods are remembered; the oldest are forgotten, so that memory has a limit. */
const REMEMBERED = 100_000;

/**
 * The readers 0 … count − 1 take the blocks in turn: whatever their count, everything is taken once, and every reader gives
 * the same numbers to turns. One share serves all tables that are read together, in their order.
 */
export function createShare(index: number, count: number): Share {
  const seen = new Set<string>();
  let open: Subject | undefined;
  let turn = 0;
  return {
    begin: (subject) => {
      if (!open || !isSameCity({ ...open, published: null }, { ...subject, published: null })) turn += 1;
      open = subject;
      const name = JSON.stringify([subject.city, subject.country, subject.period]);
      const isBack = seen.has(name);
      remember(name, seen);
      return { turn, isBack };
    },
    getTurn: () => turn,
    isOwn: () => getBlock(turn) % count === index,
  };
}

/** The block that the city of this turn is in; blocks are counted from 0. */
export function getBlock(turn: number): number {
  return Math.floor(turn / BLOCK);
}

function remember(name: string, seen: Set<string>): void {
  seen.add(name);
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
}
