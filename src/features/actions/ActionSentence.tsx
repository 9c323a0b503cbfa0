// How far the reds are seen to, and what is late, in sentences.
import type { ActionSummary, PlannedAction } from '../../core/scoring/overview/listActions';
import { useText } from '../../i18n/useText';
import styles from './ActionsScreen.module.css';

interface ActionSentenceProps {
  planned: readonly PlannedAction[];
  summary: ActionSummary;
}

export function ActionSentence({ planned, summary }: ActionSentenceProps) {
  const { t } = useText();
  const { reds, redsWithAction, late } = summary;
  if (planned.length === 0 && reds > 0)
    return <p className={styles.lead}>{t('actions.summary.nothing', { count: reds })}</p>;
  const ofReds =
    reds === 0
      ? t('actions.summary.noReds')
      : t('actions.summary.reds', { count: reds, planned: redsWithAction });
  const ofDays = late === 0 ? t('actions.summary.noneLate') : t('actions.summary.late', { count: late });
  return (
    <p className={styles.lead}>
      {ofReds} {planned.length === 0 ? t('actions.summary.none') : ofDays}
    </p>
  );
}
