// The score of one of the city's own data points: beside the official score, never in it.
import type { DataPoint } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useLocalExplanationContext } from '../../state/useExplanationContext';
import { ScorePanel } from './ScorePanel';
import styles from './ScorePanel.module.css';

export function LocalScore({ dataPoint }: { dataPoint: DataPoint }) {
  const { t } = useText();
  return (
    <ScorePanel dataPoint={dataPoint} context={useLocalExplanationContext()}>
      <p className={styles.quiet}>{t('local.apart')}</p>
    </ScorePanel>
  );
}
