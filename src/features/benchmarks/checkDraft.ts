// What keeps a draft from being saved, each by the field where it is told.
import { isDraftChanged, isTargetChanged, readTargetDraft, targetField, type Draft } from './draft';

type DraftProblem =
  | 'missing-number'
  | 'unreadable'
  | 'outside-percent'
  | 'not-ascending'
  | 'equals-floor'
  | 'missing-text'
  | 'missing-why'
  | 'missing-name'
  | 'missing-author'
  | 'nothing-changed';

/** By field: `name`, `note`, `author`, `limits/0`…`2`, `thresholds/0`…`3`, `targets/<id>/<part>`, `draft`. One each, the first. */
export type DraftProblems = ReadonlyMap<string, DraftProblem>;

/** Empty: the draft can be saved. Only targets that were changed are looked at; the copied set was trusted before. */
export function checkDraft(draft: Draft, author: string): DraftProblems {
  const problems = new Map<string, DraftProblem>();
  for (const field of draft.unreadable.keys()) problems.set(field, 'unreadable');
  const tell = (field: string, problem: DraftProblem) => {
    if (!problems.has(field)) problems.set(field, problem);
  };
  const isEmpty = ({ en, fa }: { en: string; fa: string }) => `${en}${fa}`.trim() === '';

  if (isEmpty(draft.name)) tell('name', 'missing-name');
  if (isEmpty(draft.note)) tell('note', 'missing-text');
  for (const [list, numbers] of [
    ['limits', draft.limits],
    ['thresholds', draft.thresholds],
  ] as const) {
    numbers.forEach((number, index) => {
      const problem = checkPercent(number, numbers[index - 1] ?? 0);
      if (problem) tell(`${list}/${index}`, problem);
    });
  }
  const changed = [...draft.targets.keys()].filter((id) => isTargetChanged(draft, id));
  for (const id of changed) {
    const { hasBenchmark, target, floor, basis, why } = readTargetDraft(draft, id);
    if (hasBenchmark && target === null) tell(targetField(id, 'target'), 'missing-number');
    if (hasBenchmark && floor === null) tell(targetField(id, 'floor'), 'missing-number');
    if (hasBenchmark && target !== null && target === floor) tell(targetField(id, 'target'), 'equals-floor');
    if (isEmpty(basis)) tell(targetField(id, 'basis'), 'missing-text');
    if (why.trim() === '') tell(targetField(id, 'why'), 'missing-why');
  }
  if (changed.length > 0 && author.trim() === '') tell('author', 'missing-author');
  if (!isDraftChanged(draft) && draft.kind === 'version') tell('draft', 'nothing-changed');
  return problems;
}

function checkPercent(number: number | null, previous: number): DraftProblem | undefined {
  if (number === null) return 'missing-number';
  if (number <= 0 || number > 100) return 'outside-percent';
  return number > previous ? undefined : 'not-ascending';
}
