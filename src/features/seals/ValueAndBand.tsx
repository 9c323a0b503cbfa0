// One side of a data point: its value and its band, or why it has none.
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './SealsScreen.module.css';

export function ValueAndBand({ score }: { score: DataPointScore }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { computed, unscored } = score;
  const unit = getUnit(catalogue, getEntry(catalogue, score.dataPointId).dataPoint.unit);
  return (
    <>
      {computed?.value != null && (
        <span className={styles.value}>
          <bdi>{describeValue(computed.value, unit, text)}</bdi>
        </span>
      )}
      <BandMark
        band={score.score?.band ?? null}
        hatched={unscored === 'no-benchmark'}
        {...(unscored && { unscored: text.t(`score.unscored.${unscored}`) })}
      />
    </>
  );
}
