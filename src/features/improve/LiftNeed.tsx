// The next band of a data point, and what it takes to reach it.
import { getUnit } from '../../core/catalogue/catalogue';
import type { RankedLift } from '../../core/scoring/lift/findLifts';
import { describeLift } from '../../i18n/describeLift';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './ImproveScreen.module.css';

export function LiftNeed({ lift }: { lift: RankedLift }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { need, value } = describeLift(lift, getUnit(catalogue, lift.entry.dataPoint.unit), text);
  return (
    <span className={styles.marked}>
      <BandMark compact band={lift.to} />
      <span>
        <b>{need}</b>
        {value && <span className={styles.under}>{value}</span>}
      </span>
    </span>
  );
}
