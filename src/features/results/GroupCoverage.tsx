// How complete a group is: its KPIs and its data points, counted apart.
import { countKpisOf } from '../../core/scoring/kpiCoverage';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './ResultsScreen.module.css';

export function GroupCoverage({ score }: { score: GroupScore }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const { reported, partial, ...rest } = countKpisOf(score.group, catalogue, scorecard.dataPoints);
  const total = reported + partial + rest['not-reported'];
  return (
    <div className={styles.quiet}>
      <p>{t('explain.coverage.kpis', { reported, partial, missing: rest['not-reported'], total })}</p>
      <p>
        {t('explain.coverage.dataPoints', {
          reported: score.reported,
          total: score.dataPoints,
          scored: score.scored,
        })}
      </p>
    </div>
  );
}
