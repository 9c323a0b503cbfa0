// The next version of a set and the id of a new one, so that no id and version ever stands for two contents.
import { toLatinDigits } from '../../core/readNumber';
import type { SetVersion } from './knownSets';

const LONGEST_ID = 48;
/** For a name without a single Latin letter or digit. */
const NAMELESS = 'city-set';

/** The number at the end counts up until it is free: "1" → "2", "1.9" → "1.10", "draft" → "draft-2". */
export function countVersion({ id, version }: SetVersion, known: readonly SetVersion[]): string {
  const taken = new Set(known.filter((set) => set.id === id).map((set) => set.version));
  const match = /^(.*?)(\d+)$/s.exec(version);
  const start = match?.[1] ?? `${version}-`;
  let number = BigInt(match?.[2] ?? 1);
  do number += 1n;
  while (taken.has(start + String(number)));
  return start + String(number);
}

/** "Mashhad targets 1405" → "mashhad-targets-1405"; with a number behind it where that id is taken. */
export function createSetId(name: string, known: readonly SetVersion[]): string {
  const plain = toLatinDigits(name)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, '');
  const id = plain || NAMELESS;
  const taken = new Set(known.map((set) => set.id));
  let candidate = id;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${number}`;
  return candidate;
}
