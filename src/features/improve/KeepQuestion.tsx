// Before a what-if becomes answers: the list of what will be entered, and a yes or no.
import { getEntry } from '../../core/catalogue/catalogue';
import type { WhatIf } from '../../core/scoring/lift/applyWhatIf';
import { describeAnswer } from '../../i18n/describeAnswer';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './ImproveScreen.module.css';
import { nameEntry } from './nameEntry';

interface KeepQuestionProps {
  whatIf: WhatIf;
  onKept: () => void;
  onCancel: () => void;
}

export function KeepQuestion({ whatIf: { answers }, onKept, onCancel }: KeepQuestionProps) {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const { catalogue } = useDefinitions();
  const { assessment } = useOpenAssessment();
  function keep() {
    session.record([...answers].map(([id, content]) => ({ subject: `answer/${id}` as const, content })));
    onKept();
  }
  return (
    <Notice
      kind="warning"
      live
      title={t('improve.whatIf.confirm', { count: answers.size })}
      actions={
        <>
          <Button weight="primary" onClick={keep}>
            {t('improve.whatIf.confirmYes')}
          </Button>
          <Button onClick={onCancel}>{t('improve.whatIf.confirmNo')}</Button>
        </>
      }
    >
      <ul className={styles.list}>
        {[...answers].map(([id, answer]) => {
          const entry = getEntry(catalogue, id);
          const { dataPoint } = entry;
          const now = assessment.answers.get(id);
          const context = { dataPoint, catalogue, profile: assessment.profile, text };
          return (
            <li key={id}>
              {t('improve.whatIf.line', {
                name: nameEntry(entry, text),
                before: now ? describeAnswer(now, context) : '–',
                after: describeAnswer(answer, context),
              })}
            </li>
          );
        })}
      </ul>
      <p>{t('improve.whatIf.confirmText')}</p>
    </Notice>
  );
}
