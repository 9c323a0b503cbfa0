// A benchmark set in the making: a copy with changes, kept by the screen until it is saved as a new version or a new set.
import type { BenchmarkSet, Target } from '../../core/catalogue/benchmarkSet';
import { dataPointIdSchema } from '../../core/catalogue/kpi';
import { isSameContent, isSameJson } from './compareBenchmarkSets';
import { countVersion, createSetId } from './countVersion';
import type { SetVersion } from './knownSets';

type Bilingual = BenchmarkSet['name'];

/** What the user changed about one target; what is not here is as in the copied set. */
export interface TargetChange {
  /** Null: the field is empty. */
  target?: number | null;
  floor?: number | null;
  hasBenchmark?: boolean;
  basis?: Bilingual;
  /** Null: as it follows from the value. */
  sourceKind?: Target['sourceKind'] | null;
  confidence?: Target['confidence'] | null;
  why?: string;
}

export interface Draft {
  base: BenchmarkSet;
  kind: 'version' | 'set';
  name: Bilingual;
  note: Bilingual;
  /** Null: the field is empty. */
  limits: readonly (number | null)[];
  lastLimitIsTop: boolean;
  thresholds: readonly (number | null)[];
  targets: ReadonlyMap<string, TargetChange>;
  /** Text in number fields that is no number, by field. */
  unreadable: ReadonlyMap<string, string>;
}

/** A new set needs a name of its own; everything else begins as it is in the copied set. */
export function beginDraft(base: BenchmarkSet, kind: Draft['kind']): Draft {
  return {
    base,
    kind,
    name: kind === 'set' ? { en: '', fa: '' } : base.name,
    note: base.note,
    limits: base.bands.limits,
    lastLimitIsTop: base.bands.lastLimitIsTop,
    thresholds: base.maturityThresholds,
    targets: new Map(),
    unreadable: new Map(),
  };
}

/** A target as the fields show it: numbers may still be missing, a text may still be empty. */
export interface TargetDraft extends Omit<Target, 'setBy'> {
  hasBenchmark: boolean;
  why: string;
}

/** A target with another value is the city's own judgement, unless the user says on what else it rests. */
export function readTargetDraft({ base, targets }: Draft, id: string): TargetDraft {
  const before = findTarget(base, id) ?? NO_LINE;
  const change = targets.get(id) ?? {};
  const hasBenchmark = change.hasBenchmark ?? before.target !== null;
  const target = change.target === undefined ? before.target : change.target;
  const floor = change.floor === undefined ? before.floor : change.floor;
  const isOwn = hasBenchmark && (target !== before.target || floor !== before.floor);
  const origin = isOwn ? NO_LINE : before;
  return {
    target,
    floor,
    hasBenchmark,
    basis: change.basis ?? before.basis,
    sourceKind: change.sourceKind ?? origin.sourceKind,
    confidence: change.confidence ?? origin.confidence,
    why: change.why ?? '',
  };
}

/** What a saved target would say, without who set it. */
function toTarget({ hasBenchmark, target, floor, basis, sourceKind, confidence }: TargetDraft) {
  const values = hasBenchmark ? { target, floor } : { target: null, floor: null };
  return { ...values, basis: completeTexts(basis), sourceKind, confidence };
}

/** What a data point without a line in the copied set begins with. */
const NO_LINE: Target = {
  target: null,
  floor: null,
  basis: { en: '', fa: '' },
  sourceKind: 'expert',
  confidence: 'judgement',
};

/** Whether the target would differ from the copied set's; typing a reason alone changes nothing. */
export function isTargetChanged(draft: Draft, id: string): boolean {
  if (!draft.targets.has(id)) return false;
  const { setBy: _, ...before } = findTarget(draft.base, id) ?? NO_LINE;
  const now = readTargetDraft(draft, id);
  const isUnreadable = targetNumberFields(id).some((field) => draft.unreadable.has(field));
  const hadBenchmark = before.target !== null;
  return isUnreadable || now.hasBenchmark !== hadBenchmark || !isSameJson(toTarget(now), before);
}

export const targetField = (id: string, part: 'target' | 'floor' | 'basis' | 'why') =>
  `targets/${id}/${part}` as const;

const targetNumberFields = (id: string) => [targetField(id, 'target'), targetField(id, 'floor')];

/** Taking the benchmark away also takes what could not be read in its fields. */
export function changeTarget(draft: Draft, id: string, change: TargetChange): Draft {
  const targets = new Map(draft.targets).set(id, { ...draft.targets.get(id), ...change });
  return { ...(change.hasBenchmark === false ? withoutUnreadable(draft, id) : draft), targets };
}

/** Back to what the copied set says. */
export function revertTarget(draft: Draft, id: string): Draft {
  const targets = new Map(draft.targets);
  targets.delete(id);
  return { ...withoutUnreadable(draft, id), targets };
}

function withoutUnreadable(draft: Draft, id: string): Draft {
  return targetNumberFields(id).reduce((now, field) => setUnreadable(now, field, undefined), draft);
}

export function setUnreadable(draft: Draft, field: string, text: string | undefined): Draft {
  if (draft.unreadable.get(field) === text) return draft;
  const unreadable = new Map(draft.unreadable);
  if (text === undefined) unreadable.delete(field);
  else unreadable.set(field, text);
  return { ...draft, unreadable };
}

/** The id and version that the draft would be saved under. */
export function nameDraft({ base, kind, name }: Draft, known: readonly SetVersion[]): SetVersion {
  if (kind === 'set') return { id: createSetId(name.en.trim() || name.fa.trim(), known), version: '1' };
  return { id: base.id, version: countVersion(base, known) };
}

/**
 * The set that the draft has become. Every changed target carries who set it, when and why; the others keep what they
 * had. Undefined while a number is missing; what else is wrong is told by checkDraft.
 */
export function finishDraft(
  draft: Draft,
  known: readonly SetVersion[],
  authorship: { author: string; at: string },
): BenchmarkSet | undefined {
  const [first, second, last] = draft.limits;
  const [level2, level3, level4, level5] = draft.thresholds;
  if (first == null || second == null || last == null) return undefined;
  if (level2 == null || level3 == null || level4 == null || level5 == null) return undefined;
  const targets: Record<string, Target> = { ...draft.base.targets };
  for (const id of draft.targets.keys()) {
    if (!isTargetChanged(draft, id)) continue;
    const target = readTargetDraft(draft, id);
    targets[dataPointIdSchema.parse(id)] = {
      ...toTarget(target),
      setBy: { ...authorship, why: target.why.trim() },
    };
  }
  return {
    ...nameDraft(draft, known),
    name: completeTexts(draft.name),
    note: completeTexts(draft.note),
    bands: { limits: [first, second, last], lastLimitIsTop: draft.lastLimitIsTop },
    maturityThresholds: [level2, level3, level4, level5],
    targets,
  };
}

/** Whether a new version would say anything new. */
export function isDraftChanged(draft: Draft): boolean {
  if (draft.unreadable.size > 0) return true;
  const finished = finishDraft(draft, [], { author: '', at: '' });
  return !finished || !isSameContent(finished, draft.base);
}

/** A text that was given in one language only stands in both. */
function completeTexts({ en, fa }: Bilingual): Bilingual {
  return { en: en.trim() || fa.trim(), fa: fa.trim() || en.trim() };
}

function findTarget({ targets }: BenchmarkSet, id: string): Target | undefined {
  return new Map<string, Target>(Object.entries(targets)).get(id);
}
