// How a data point stands now and what would lift it, for the one who plans something about it.
import { useMemo } from 'react';
import { findEntry, getUnit } from '../../core/catalogue/catalogue';
import { findLifts } from '../../core/scoring/lift/findLifts';
import { describeLift } from '../../i18n/describeLift';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ScoreMark } from '../../widgets/ScoreMark';
import styles from './ActionsScreen.module.css';

/** Nothing for the city's own data points: what lifts them is not computed. */
export function DataPointState({ id }: { id: string }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const lifts = useMemo(
    () => findLifts(assessment, scorecard, catalogue),
    [assessment, scorecard, catalogue],
  );
  const entry = findEntry(catalogue, id);
  const score = entry && scorecard.dataPoints.get(entry.dataPoint.id);
  if (!entry || !score) return null;
  const unit = getUnit(catalogue, entry.dataPoint.unit);
  const lift = lifts.find(({ dataPointId }) => dataPointId === id);
  const value = score.computed?.value;
  return (
    <p className={styles.state}>
      <ScoreMark band={score.score?.band} unscored={score.unscored} />
      <span>
        {value != null && t('actions.form.now', { value: describeValue(value, unit, text) })}{' '}
        {lift && t('actions.form.lift', { need: describeLift(lift, unit, text).need })}
      </span>
    </p>
  );
}
