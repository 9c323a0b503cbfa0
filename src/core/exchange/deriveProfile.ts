// A table of answers has no city profile, but its denominators show it: the figure that most of the rows agree on.
import type { Answer, Inputs } from '../assessment/answer';
import { EMPTY_PROFILE, findProfileValue, type Profile } from '../assessment/profile';
import { findEntry, type Catalogue } from '../catalogue/catalogue';
import { PROFILE_QUANTITIES, type DataPointId, type ProfileQuantity } from '../catalogue/kpi';

interface ProfiledAnswers {
  profile: Profile;
  /** A denominator that is the profile's figure comes from the profile; every value is as before. */
  answers: ReadonlyMap<DataPointId, Answer>;
}

/** Of a quantity, how many answers give which denominator. */
type Votes = Map<number, number>;

/**
 * For each profile quantity: the denominator that more than half of the answers which ask for it give, in the units of
 * the profile. Without such a majority, or where it is not above zero, the profile has no figure and every answer keeps
 * its own. The answers are as they are read with an empty profile.
 */
export function deriveProfile(
  answers: ReadonlyMap<DataPointId, Answer>,
  catalogue: Catalogue,
): ProfiledAnswers {
  const votes = new Map<ProfileQuantity, Votes>(PROFILE_QUANTITIES.map((quantity) => [quantity, new Map()]));
  const asking: { id: DataPointId; answer: Answer; quantity: ProfileQuantity }[] = [];
  for (const [id, answer] of answers) {
    const quantity = findQuantity(id, catalogue);
    if (!quantity) continue;
    asking.push({ id, answer, quantity });
    const stated = findStated(answer);
    const ofQuantity = votes.get(quantity);
    if (ofQuantity && stated !== null) ofQuantity.set(stated, (ofQuantity.get(stated) ?? 0) + 1);
  }
  const profile = { ...EMPTY_PROFILE };
  for (const [quantity, ofQuantity] of votes)
    profile[quantity] = { value: findMajority(ofQuantity), year: null };

  const profiled = new Map(answers);
  for (const { id, answer, quantity } of asking) {
    const value = findProfileValue(profile, quantity);
    if (value !== null) profiled.set(id, takeFromProfile(answer, value));
  }
  return { profile, answers: profiled };
}

function findQuantity(id: DataPointId, catalogue: Catalogue): ProfileQuantity | null {
  const formula = findEntry(catalogue, id)?.dataPoint.formula;
  return formula?.kind === 'ratio' ? formula.denominatorFromProfile : null;
}

function findParts(answer: Answer): Extract<Inputs, { kind: 'parts' }> | undefined {
  return answer.status === 'reported' && answer.inputs.kind === 'parts' ? answer.inputs : undefined;
}

function findStated(answer: Answer): number | null {
  const denominator = findParts(answer)?.denominator;
  return denominator?.from === 'answer' ? denominator.value : null;
}

function findMajority(votes: Votes): number | null {
  const all = [...votes.values()].reduce((sum, count) => sum + count, 0);
  const [figure] = [...votes].find(([, count]) => 2 * count > all) ?? [null];
  return figure !== null && figure > 0 ? figure : null;
}

/** An empty denominator stays empty: while the profile had no figure, it was read as the profile's. */
function takeFromProfile(answer: Answer, value: number): Answer {
  const parts = findParts(answer);
  if (!parts || answer.status !== 'reported') return answer;
  if (parts.denominator.from === 'profile')
    return { ...answer, inputs: { ...parts, denominator: { from: 'answer', value: null } } };
  if (parts.denominator.value !== value) return answer;
  return { ...answer, inputs: { ...parts, denominator: { from: 'profile' } } };
}
