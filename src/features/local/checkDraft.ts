// What keeps a local indicator from being saved, each by the field where it is told.
import { findScale, type LocalDraft } from './localDraft';
import { isEmpty } from './texts';

export type DraftField =
  | 'name'
  | 'summary'
  | 'dimension'
  | 'what'
  | 'denominator'
  | 'unit'
  | 'direction'
  | 'range'
  | 'target'
  | 'floor'
  | 'basis';

type DraftProblem =
  'missing' | 'unreadable' | 'reversed' | 'equals-floor' | 'against-direction' | 'needs-direction';

export type DraftProblems = ReadonlyMap<DraftField, DraftProblem>;

const FIELD_OF_NUMBER: Record<string, DraftField> = {
  min: 'range',
  max: 'range',
  target: 'target',
  floor: 'floor',
};

/** Empty: the draft can be saved. */
export function checkDraft(draft: LocalDraft): DraftProblems {
  const problems = new Map<DraftField, DraftProblem>();
  const tell = (field: DraftField, problem: DraftProblem, isWrong: boolean) => {
    if (isWrong && !problems.has(field)) problems.set(field, problem);
  };
  const { kind, min, max, direction, hasTarget } = draft;
  tell('name', 'missing', isEmpty(draft.name));
  tell('summary', 'missing', isEmpty(draft.summary));
  tell('dimension', 'missing', draft.dimension === null);
  tell('what', 'missing', isEmpty(draft.what));
  tell('denominator', 'missing', kind === 'ratio' && isEmpty(draft.denominator));
  if (kind !== 'yes-no') {
    tell('unit', 'missing', draft.unit === null);
    for (const field of draft.unreadable.keys()) tell(FIELD_OF_NUMBER[field] ?? 'range', 'unreadable', true);
    tell('range', 'reversed', min !== null && max !== null && min >= max);
  }
  if (!hasTarget) return withoutTarget(problems);
  const { target, floor } = findScale(draft);
  tell('direction', 'needs-direction', direction === 'neutral');
  tell('target', 'missing', target === null);
  tell('floor', 'missing', floor === null);
  tell('basis', 'missing', isEmpty(draft.basis));
  if (target !== null && floor !== null) {
    tell('target', 'equals-floor', target === floor);
    const isAgainst = direction === 'higher' ? target < floor : direction === 'lower' && target > floor;
    tell('target', 'against-direction', isAgainst);
  }
  return problems;
}

/** Fields that are not shown cannot be wrong. */
function withoutTarget(problems: Map<DraftField, DraftProblem>): DraftProblems {
  for (const field of ['target', 'floor', 'basis'] as const) problems.delete(field);
  return problems;
}
