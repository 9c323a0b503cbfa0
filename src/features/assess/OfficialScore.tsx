// The score of one of ITU's data points, and what it does to its groups.
import type { DataPoint } from '../../core/catalogue/kpi';
import { explainGroup } from '../../core/scoring/explanation/explainGroup';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { describeExplanation } from '../../i18n/describeExplanation';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useExplanationContext } from '../../state/useExplanationContext';
import { useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Why } from '../../widgets/Why';
import { ScorePanel } from './ScorePanel';
import styles from './ScorePanel.module.css';

export function OfficialScore({ dataPoint }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t } = text;
  const { scorecard, benchmarks } = useOpenAssessment();
  return (
    <ScorePanel dataPoint={dataPoint} context={useExplanationContext()}>
      <h3>{t('assess.result.group')}</h3>
      <ul className={styles.groups}>
        {scorecard.groups
          .filter(({ group }) => group.dataPointIds.includes(dataPoint.id))
          .reverse()
          .map((group) => (
            <GroupLine key={group.group.level} score={group} />
          ))}
      </ul>
      <p className={styles.quiet}>{describeBenchmarkSet(benchmarks, text)}</p>
    </ScorePanel>
  );
}

function GroupLine({ score }: { score: GroupScore }) {
  const text = useText();
  const { t, format } = text;
  const context = useExplanationContext();
  const name = describeGroup(score.group, context.catalogue.classification, text);
  return (
    <li data-level={score.group.level}>
      <span className={styles.groupName}>{name}</span>
      <span className={styles.groupScore}>
        {score.percent === null ? (
          t('score.noScore')
        ) : (
          <>
            <bdi className={styles.quiet}>
              {t('score.sum', { points: score.points, max: score.maxPoints })}
            </bdi>{' '}
            <bdi>{format.percent(score.percent)}</bdi>
          </>
        )}
      </span>
      <BandMark compact band={score.band} />
      <Why name={name} explain={() => describeExplanation(explainGroup(score, context), text)} />
    </li>
  );
}
