// The difference between two benchmark sets: targets with old and new value, and what else the sets say.
import type { BenchmarkSet, Target } from '../../core/catalogue/benchmarkSet';

/** `values`: target or floor differ. `description`: only the basis, its kind, its confidence, or who set it. */
type DifferenceKind = 'added' | 'removed' | 'values' | 'description';

export interface TargetDifference {
  dataPointId: string;
  kind: DifferenceKind;
  before: Target | undefined;
  after: Target | undefined;
}

const SETTINGS = ['name', 'note', 'limits', 'lastLimitIsTop', 'maturityThresholds'] as const;
export type Setting = (typeof SETTINGS)[number];

export interface SetDifference {
  targets: readonly TargetDifference[];
  settings: readonly Setting[];
}

const READ_SETTING = {
  name: ({ name }) => name,
  note: ({ note }) => note,
  limits: ({ bands }) => bands.limits,
  lastLimitIsTop: ({ bands }) => bands.lastLimitIsTop,
  maturityThresholds: ({ maturityThresholds }) => maturityThresholds,
} satisfies Record<Setting, (set: BenchmarkSet) => unknown>;

/** Id and version are not compared: they name the sets. Targets in the order of the first set, then what the second adds. */
export function compareBenchmarkSets(before: BenchmarkSet, after: BenchmarkSet): SetDifference {
  const targetsOf = ({ targets }: BenchmarkSet) => new Map<string, Target>(Object.entries(targets));
  const [old, fresh] = [targetsOf(before), targetsOf(after)];
  return {
    targets: [...new Set([...old.keys(), ...fresh.keys()])].flatMap((id) =>
      compareTarget(id, old.get(id), fresh.get(id)),
    ),
    settings: SETTINGS.filter((name) => !isSameJson(READ_SETTING[name](before), READ_SETTING[name](after))),
  };
}

export function isSameContent(a: BenchmarkSet, b: BenchmarkSet): boolean {
  const { targets, settings } = compareBenchmarkSets(a, b);
  return targets.length === 0 && settings.length === 0;
}

/** Whether two values are the same JSON; the order of fields does not matter. */
export function isSameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sortFields) === JSON.stringify(b, sortFields);
}

function compareTarget(
  dataPointId: string,
  before: Target | undefined,
  after: Target | undefined,
): TargetDifference[] {
  const difference = (kind: DifferenceKind) => [{ dataPointId, kind, before, after }];
  if (!before) return difference('added');
  if (!after) return difference('removed');
  if (before.target !== after.target || before.floor !== after.floor) return difference('values');
  return isSameJson(before, after) ? [] : difference('description');
}

function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
