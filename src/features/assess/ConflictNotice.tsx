// Two people answered without knowing of each other: a person settles it, and both answers stay in the history.
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint } from '../../core/catalogue/kpi';
import { isAnswerRevision, type AnswerRevision } from '../../core/assessment/readAssessment';
import type { Revision } from '../../core/assessment/revision';
import { computeValue } from '../../core/scoring/computeValue';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';

export function ConflictNotice({ dataPoint }: { dataPoint: DataPoint }) {
  const { t, format } = useText();
  const session = useSession();
  const describe = useAnswerText(dataPoint);
  const subject = `answer/${dataPoint.id}` as const;
  const heads: readonly Revision[] = useOpenAssessment().heads.get(subject) ?? [];
  const answers = heads.filter(isAnswerRevision);
  if (answers.length < 2) return null;
  return (
    <Notice kind="warning" live title={t('assess.conflict.title')}>
      <p>{t('assess.conflict.text')}</p>
      <ul>
        {answers.map(({ id, content, author, at }) => (
          <li key={id}>
            <Button onClick={() => session.record([{ subject, content }])}>
              {t('assess.conflict.keep', {
                value: describe(content),
                author: author || t('assess.conflict.nobody'),
                at: format.instant(at),
              })}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function useAnswerText(dataPoint: DataPoint): (answer: AnswerRevision['content']) => string {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { profile } = useOpenAssessment().assessment;
  return (answer) => {
    if (!answer) return text.t('assess.conflict.taken');
    if (answer.status !== 'reported') return text.t(`assess.answer.statuses.${answer.status}`);
    const computed = computeValue(dataPoint, answer.inputs, profile);
    if (computed.value === null) return text.t(`score.unscored.${computed.reason}`);
    return describeValue(computed.value, getUnit(catalogue, dataPoint.unit), text);
  };
}
