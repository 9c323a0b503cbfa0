// Two people answered without knowing of each other: a person settles it, and both answers stay in the history.
import type { DataPoint } from '../../core/catalogue/kpi';
import { isAnswerRevision } from '../../core/assessment/readAssessment';
import type { Revision } from '../../core/assessment/revision';
import { describeAnswer } from '../../i18n/describeAnswer';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './DataPointPanel.module.css';

export function ConflictNotice({ dataPoint }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t, format } = text;
  const session = useSession();
  const { catalogue } = useDefinitions();
  const subject = `answer/${dataPoint.id}` as const;
  const { heads, assessment } = useOpenAssessment();
  const context = { dataPoint, catalogue, profile: assessment.profile, text };
  const current: readonly Revision[] = heads.get(subject) ?? [];
  const answers = current.filter(isAnswerRevision);
  if (answers.length < 2) return null;
  return (
    <Notice kind="warning" live title={t('assess.conflict.title')}>
      <p>{t('assess.conflict.text')}</p>
      <ul className={styles.conflict}>
        {answers.map(({ id, content, author, at }) => (
          <li key={id}>
            <Button onClick={() => session.record([{ subject, content }])}>
              {t('assess.conflict.keep', {
                value: content ? describeAnswer(content, context) : t('assess.conflict.taken'),
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
