// For tests: what one rule says about a few answers.
import { expect, it } from 'vitest';
import type { Profile } from '../../assessment/profile';
import type { Finding, FindingNumbers, FindingSentence, RuleId } from './finding';
import { listReported } from './findPerDataPoint';
import { createContext, type Answers } from './plausibilityCase.fixture';
import { PLAUSIBILITY_RULES } from './plausibilityRules';

interface Circumstances {
  profile?: Profile;
  previous?: Answers;
}

export type Said = [FindingSentence, FindingNumbers];
type Case = [name: string, answers: Answers, said: Said[]];

export const run = (rule: RuleId, answers: Answers, circumstances: Circumstances = {}): Finding[] => {
  const context = createContext(Object.entries(answers), circumstances);
  return PLAUSIBILITY_RULES[rule](context, listReported(context));
};

export const summarize = ({ sentence, numbers }: Finding): Said => [sentence, numbers];

/** Each case: what the rule says about these answers, and nothing else. */
export const checkCases = (rule: RuleId, cases: Case[]) =>
  it.each(cases)('%s', (_, answers, said) => {
    expect(run(rule, answers).map(summarize)).toEqual(said);
  });
