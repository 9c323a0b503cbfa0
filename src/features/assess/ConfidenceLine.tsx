// How far the data behind the score can be trusted, in a word; opened, it says what lowered it.
import type { DataPointId } from '../../core/catalogue/kpi';
import { rateDataPoint } from '../../core/scoring/confidence/computeConfidence';
import { countAcceptedFindings } from '../../core/scoring/confidence/countAcceptedFindings';
import type { Scorecard } from '../../core/scoring/scoreAssessment';
import { useText } from '../../i18n/useText';
import { useFindings } from '../../state/useFindings';
import { useOpenAssessment } from '../../state/useSession';
import styles from './ConfidenceLine.module.css';

interface ConfidenceLineProps {
  id: DataPointId;
  /** The one that has the data point. */
  scorecard: Pick<Scorecard, 'dataPoints'>;
}

export function ConfidenceLine({ id, scorecard }: ConfidenceLineProps) {
  const { t } = useText();
  const { assessment } = useOpenAssessment();
  const accepted = countAcceptedFindings(useFindings()).get(id);
  const confidence = rateDataPoint(assessment, scorecard, id, accepted);
  if (!confidence) return null;
  return (
    <details className={styles.confidence} data-testid="confidence">
      <summary>{t('confidence.title', { grade: t(`confidence.grades.${confidence.grade}`) })}</summary>
      {confidence.objections.length === 0 && <p>{t('confidence.nothing')}</p>}
      <ul>
        {confidence.objections.map(({ code, grave, count }) => (
          <li key={code}>
            {t(`confidence.objections.${code}`, { count: count ?? 0 })}
            {grave && <b> ({t('confidence.grave')})</b>}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('confidence.rule')}</p>
    </details>
  );
}
