// The number with the fewest decimals that just reaches a goal: 19.8 instead of 19.799999999999997, 57.01 for "above 57".

interface Goal {
  /** About where the goal is reached; the exact number may lie a rounding error to either side. */
  from: number;
  /** 1: the numbers beyond it are greater; −1: they are smaller. */
  direction: 1 | -1;
  reaches: (value: number) => boolean;
}

interface Precision {
  /** How far beyond the goal the number may lie, at most. */
  slack: number;
  mostDecimals: number;
}

/** Undefined when no number of so few decimals within the slack reaches the goal. */
export function findShortestReaching(
  { from, direction, reaches }: Goal,
  { slack, mostDecimals }: Precision,
): number | undefined {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const rounded = from.toFixed(decimals);
    const beyond = (Number(rounded) + direction * 10 ** -decimals).toFixed(decimals);
    const found = [Number(rounded), Number(beyond)].find(
      (candidate) => Math.abs(candidate - from) <= slack && reaches(candidate),
    );
    // Adding 0 turns −0 into 0.
    if (found !== undefined) return found + 0;
  }
  return undefined;
}

/**
 * The same rounded for people: within the slack if it can be, and otherwise to the digits that screens show, which are two
 * decimals, and three significant digits for numbers below 1. Undefined as above.
 */
export function findPracticalReaching(goal: Goal, slack: number): number | undefined {
  const size = Math.abs(goal.from);
  const mostDecimals = size === 0 || size >= 1 ? 2 : Math.min(15, 2 - Math.floor(Math.log10(size)));
  return (
    findShortestReaching(goal, { slack, mostDecimals }) ??
    findShortestReaching(goal, { slack: 2 * 10 ** -mostDecimals, mostDecimals })
  );
}

/** The first whole number on the way that reaches the goal; the goal has to lie at `from` but for rounding errors. */
export function findWholeReaching({ from, direction, reaches }: Goal): number {
  // One step back first: a rounding error may have carried `from` beyond a whole number that suffices.
  let whole = direction === 1 ? Math.ceil(from) - 1 : Math.floor(from) + 1;
  // Beyond 2^53 adding 1 changes nothing.
  const step = Math.max(1, Math.abs(2 * Number.EPSILON * from));
  while (!reaches(whole)) whole += direction * step;
  return whole + 0;
}
