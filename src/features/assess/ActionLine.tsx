// What is to be done so that the data point gets better, in one line, with the way to plan or change it.
import type { DataPoint } from '../../core/catalogue/kpi';
import { describeDue } from '../../i18n/describeDue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useNow } from '../../state/useNow';
import { useOpenAssessment } from '../../state/useSession';
import styles from './ActionLine.module.css';

export function ActionLine({ dataPoint: { id } }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t } = text;
  const { id: assessment, assessment: said } = useOpenAssessment();
  const action = said.actions.get(id);
  const now = useNow();
  const due = action && describeDue(action, now, text);
  const details = action ? [action.owner.trim(), due, action.done ? t('actions.line.done') : ''] : [];
  return (
    <section className={styles.line} aria-labelledby="action">
      <h2 id="action">{t('actions.line.title')}</h2>
      {action ? <p>{action.text}</p> : <p className={styles.quiet}>{t('actions.line.none')}</p>}
      {details.filter(Boolean).map((detail) => (
        <bdi key={detail} className={styles.quiet}>
          {detail}
        </bdi>
      ))}
      <a href={hrefOf({ screen: 'actions', assessment, dataPoint: id })}>
        {t(action ? 'actions.line.edit' : 'actions.line.add')}
      </a>
    </section>
  );
}
