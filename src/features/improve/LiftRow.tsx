// One data point's way to the next band, and the button that tries it.
import { getUnit } from '../../core/catalogue/catalogue';
import type { RankedLift } from '../../core/scoring/lift/findLifts';
import { describeGroup } from '../../i18n/describeGroup';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Button } from '../../widgets/Button';
import { describeLift } from './describeLift';
import styles from './ImproveScreen.module.css';
import { nameEntry } from './nameEntry';
import type { TrialsEditing } from './useTrials';

interface LiftRowProps {
  lift: RankedLift;
  trials: TrialsEditing;
  onShow: () => void;
}

export function LiftRow({ lift, trials, onShow }: LiftRowProps) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { id } = useOpenAssessment();
  const { entry, dataPointId } = lift;
  const unit = getUnit(catalogue, entry.dataPoint.unit);
  const name = nameEntry(entry, text);
  const { need, value } = describeLift(lift, unit, text);
  const tried = trials.trials.has(dataPointId);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint: dataPointId })}>{name}</a>{' '}
        <bdi className={styles.quiet}>{entry.kpi.code}</bdi>
      </th>
      <td data-label={t('improve.table.now')}>
        <span className={styles.marked}>
          <BandMark compact band={lift.from} />
          <bdi>{describeValue(lift.current, unit, text)}</bdi>
        </span>
      </td>
      <td data-label={t('improve.table.next')}>
        <span className={styles.marked}>
          <BandMark compact band={lift.to} />
          <span>
            <b>{need}</b>
            {value && <span className={styles.under}>{value}</span>}
          </span>
        </span>
      </td>
      <td className={styles.number} data-label={t('improve.table.gap')}>
        {t('improve.table.gapText', { percent: format.percent(lift.gapPercent) })}
      </td>
      <td className={styles.effectCell} data-label={t('improve.table.effect')}>
        <Effects lift={lift} />
      </td>
      <td className={styles.action}>
        {tried ? (
          <>
            <Button
              weight="quiet"
              aria-label={t('improve.takeOutNamed', { name })}
              onClick={() => trials.remove(dataPointId)}
            >
              {t('improve.takeOut')}
            </Button>
            <Button weight="quiet" onClick={onShow}>
              {t('improve.show')}
            </Button>
          </>
        ) : (
          <Button
            aria-label={t('improve.tryNamed', { name })}
            onClick={() => trials.put(dataPointId, lift.inputs)}
          >
            {t('improve.try')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Category, sub-dimension and dimension, each before and after. */
function Effects({ lift: { entry, effects } }: { lift: RankedLift }) {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const { limits } = useOpenAssessment().benchmarks.bands;
  const { dimension, subDimension, category } = entry.kpi;
  const places = {
    category: { dimension, subDimension: null, category },
    'sub-dimension': { dimension, subDimension, category: null },
    dimension: { dimension, subDimension: null, category: null },
  };
  return (
    <ul className={styles.effects}>
      {effects.map(({ level, before, after }) => (
        <li key={level}>
          <span>{describeGroup(places[level], classification, text)}</span>{' '}
          <span className={styles.figures}>
            {t('improve.change', {
              before: format.percent(before.percent, limits),
              after: format.percent(after.percent, limits),
            })}
          </span>
          {after.band !== before.band && <BandMark compact band={after.band} />}
        </li>
      ))}
    </ul>
  );
}
