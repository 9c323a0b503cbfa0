// Data points by name, each with its percent of target, and a link to its answer.
import { getEntry } from '../../core/catalogue/catalogue';
import type { DataPointId } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './MaturityScreen.module.css';

export function DataPointLinks({ ids }: { ids: readonly DataPointId[] }) {
  const { t, format, pick } = useText();
  const { catalogue } = useDefinitions();
  const { id: assessment, scorecard, benchmarks } = useOpenAssessment();
  return (
    <ul className={styles.links}>
      {ids.map((id) => {
        const { kpi, dataPoint } = getEntry(catalogue, id);
        const { score, unscored } = scorecard.dataPoints.get(id) ?? {};
        return (
          <li key={id}>
            <a href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}>
              {pick(kpi.name)}
              {dataPoint.label && <> · {pick(dataPoint.label)}</>}
            </a>{' '}
            <span className={styles.quiet}>
              {score ? (
                <bdi>{format.percent(score.percentOfTarget, benchmarks.maturityThresholds)}</bdi>
              ) : (
                unscored && t(`score.unscored.${unscored}`)
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
