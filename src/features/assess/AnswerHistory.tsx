// Why an answer is changed, and the way to everything that was ever said about its data point.
import { useMemo, useState } from 'react';
import type { DataPoint } from '../../core/catalogue/kpi';
import { listDataPointIds } from '../../core/assessment/history';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useAnswer } from '../../state/useAnswer';
import { useOpenAssessment, useSession, useSessionState } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { TextField } from '../../widgets/TextField';
import styles from './AnswerHistory.module.css';

export function AnswerHistory({ dataPoint }: { dataPoint: DataPoint }) {
  const { t } = useText();
  const session = useSession();
  const { id } = useOpenAssessment();
  const { answer } = useAnswer(dataPoint);
  const subject = `answer/${dataPoint.id}` as const;
  const remark = useSessionState((state) => state.remarks.get(subject)) ?? '';
  const revisions = useSessionState((state) => state.revisions);
  // Thousands of revisions, which only a commit changes; while a value is typed they are not looked through.
  const count = useMemo(
    () => revisions.filter((each) => listDataPointIds(each).includes(dataPoint.id)).length,
    [revisions, dataPoint.id],
  );
  const [isOpen, setIsOpen] = useState(remark !== '');
  return (
    <div className={styles.history}>
      <details open={isOpen} onToggle={({ newState }) => setIsOpen(newState === 'open')}>
        <summary>{t('history.answer.why')}</summary>
        <div className={styles.remark}>
          <TextField
            label={t('history.restore.remark')}
            hint={t('history.answer.remarkHint')}
            value={remark}
            onChange={(next) => session.setRemark(subject, next)}
          />
          {answer && remark.trim() !== '' && (
            <div>
              <Button onClick={() => session.record([{ subject, content: answer }])}>
                {t('history.answer.record')}
              </Button>
            </div>
          )}
        </div>
      </details>
      {count > 0 && (
        <a href={hrefOf({ screen: 'history', assessment: id, search: dataPoint.id })}>
          {t('history.answer.link', { count })}
        </a>
      )}
    </div>
  );
}
