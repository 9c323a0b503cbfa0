// One city's side of a data point: its value and its band, or why it has none; and the printed text with its page.
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './CitiesScreen.module.css';
import type { City } from './useChosenCities';

interface CityCellProps {
  score: DataPointScore;
  /** Left out: the open assessment. */
  city?: City;
}

export function CityCell({ score, city }: CityCellProps) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { computed, unscored } = score;
  const unit = getUnit(catalogue, getEntry(catalogue, score.dataPointId).dataPoint.unit);
  const reason = unscored && text.t(keyOfReason(unscored, city));
  const printed = city && <Printed score={score} city={city} />;
  // Without a value there is nothing to mark: what is missing stays quiet.
  if (computed?.value == null) {
    return (
      <>
        <span className={styles.quiet}>{reason}</span>
        {printed}
      </>
    );
  }
  return (
    <>
      <span className={styles.cell}>
        <bdi className={styles.value}>{describeValue(computed.value, unit, text)}</bdi>
        <BandMark
          band={score.score?.band ?? null}
          hatched={unscored === 'no-benchmark'}
          {...(reason && { unscored: reason })}
        />
      </span>
      {printed}
    </>
  );
}

/** What ITU did not print and what is not in a file was not left open by anybody here. */
function keyOfReason(unscored: NonNullable<DataPointScore['unscored']>, city: City | undefined) {
  if (unscored === 'unanswered' && city && city.choice.source !== 'here')
    return `cities.cells.${city.choice.source}` as const;
  return `score.unscored.${unscored}` as const;
}

/** Where a city has several documents, a number says which one; they stand below the table. */
function Printed({ score, city: { published, printed } }: { score: DataPointScore; city: City }) {
  const { t } = useText();
  const result = printed?.get(score.dataPointId);
  if (!published || !result) return null;
  const number = published.documents.findIndex(({ id }) => id === result.document) + 1;
  return (
    <span className={styles.printed}>
      {published.documents.length > 1
        ? t('cities.cells.printedIn', { page: result.page, number })
        : t('cities.cells.printed', { page: result.page })}{' '}
      <bdi dir="ltr">{result.asPrinted}</bdi>
    </span>
  );
}
