// The answer to one data point and how to change it. A first entry makes an unanswered data point reported.
import { EMPTY_DESCRIPTION, type Answer } from '../core/assessment/answer';
import type { DataPoint } from '../core/catalogue/kpi';
import { useOpenAssessment, useSession } from './useSession';

type Reported = Extract<Answer, { status: 'reported' }>;

interface AnswerEditing {
  answer: Answer | undefined;
  /** The answer as reported, for the input fields; what was said with another status is kept. */
  reported: Reported;
  change: (answer: Answer) => void;
  takeBack: () => void;
}

export function useAnswer(dataPoint: DataPoint): AnswerEditing {
  const session = useSession();
  const answer = useOpenAssessment().assessment.answers.get(dataPoint.id);
  const subject = `answer/${dataPoint.id}` as const;
  return {
    answer,
    reported: answer?.status === 'reported' ? answer : toReported(dataPoint, answer),
    change: (content) => session.edit({ subject, content }),
    takeBack: () => session.record([{ subject, content: null }]),
  };
}

function toReported({ formula }: DataPoint, answer: Answer | undefined): Reported {
  const description = answer ?? EMPTY_DESCRIPTION;
  if (formula.kind !== 'ratio') {
    return { ...description, status: 'reported', inputs: { kind: 'value', value: null } };
  }
  const denominator = formula.denominatorFromProfile
    ? ({ from: 'profile' } as const)
    : ({ from: 'answer', value: null } as const);
  return { ...description, status: 'reported', inputs: { kind: 'parts', numerator: null, denominator } };
}
