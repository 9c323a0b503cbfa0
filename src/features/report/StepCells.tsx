// What stands in the cells of a next step: how it is now, and what lifts it.
import { getUnit } from '../../core/catalogue/catalogue';
import { describeLift } from '../../i18n/describeLift';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './Report.module.css';
import type { NextStep } from './useReds';

export function Now({ step: { entry, score } }: { step: NextStep }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const value = score.computed?.value ?? null;
  return (
    <span className={styles.marked}>
      <BandMark compact band={1} />
      {value !== null && <bdi>{describeValue(value, getUnit(catalogue, entry.dataPoint.unit), text)}</bdi>}
    </span>
  );
}

export function Need({ step: { entry, lift } }: { step: NextStep }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  if (!lift) return null;
  const { need, value } = describeLift(lift, getUnit(catalogue, entry.dataPoint.unit), text);
  return (
    <span className={styles.marked}>
      <BandMark compact band={lift.to} />
      <span>
        {need}
        {value && <span className={styles.under}>{value}</span>}
      </span>
    </span>
  );
}
