// The data point that an action is for, with its band, as a link to its answer.
import type { PlannedAction } from '../../core/scoring/overview/listActions';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import { ScoreMark } from '../../widgets/ScoreMark';
import styles from './ActionsScreen.module.css';

export function ActionDataPoint({ planned: { dataPointId, score } }: { planned: PlannedAction }) {
  const text = useText();
  const lookup = useDataPointLookup();
  const assessment = useOpenAssessment().id;
  const code = lookup.entryById.get(dataPointId)?.kpi.code;
  const name = nameDataPoint(dataPointId, lookup, text);
  return (
    <span className={styles.marked}>
      <ScoreMark compact band={score?.score?.band} unscored={score?.unscored} />
      <span>
        {code === undefined ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPointId })}>{name}</a>
        )}{' '}
        <bdi className={styles.quiet}>{code}</bdi>
      </span>
    </span>
  );
}
