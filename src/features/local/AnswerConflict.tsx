// Two people gave one local indicator a value without knowing of each other: a person chooses.
import { isAnswerRevision } from '../../core/assessment/readAssessment';
import type { Revision } from '../../core/assessment/revision';
import type { DataPoint } from '../../core/catalogue/kpi';
import { describeAnswer } from '../../i18n/describeAnswer';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './LocalScreen.module.css';

export function AnswerConflict({ dataPoint }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t, format } = text;
  const session = useSession();
  const { catalogue } = useDefinitions();
  const { heads, assessment } = useOpenAssessment();
  const subject = `answer/${dataPoint.id}` as const;
  const current: readonly Revision[] = heads.get(subject) ?? [];
  const answers = current.filter(isAnswerRevision);
  if (answers.length < 2) return null;
  const context = { dataPoint, catalogue, profile: assessment.profile, text };
  return (
    <div className={styles.wide}>
      <Notice kind="warning" live title={t('assess.conflict.title')}>
        <p>{t('assess.conflict.text')}</p>
        <ul className={styles.actions}>
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
    </div>
  );
}
