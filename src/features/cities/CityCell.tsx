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
  return (
    <>
      <span className={styles.cell}>
        {computed?.value != null && (
          <bdi className={styles.value}>{describeValue(computed.value, unit, text)}</bdi>
        )}
        <BandMark
          band={score.score?.band ?? null}
          hatched={unscored === 'no-benchmark'}
          {...(unscored && { unscored: text.t(keyOfReason(unscored, city)) })}
        />
      </span>
      {city && <Printed score={score} city={city} />}
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
        ? t('cities.cells.printedIn', { text: result.asPrinted, page: result.page, number })
        : t('cities.cells.printed', { text: result.asPrinted, page: result.page })}
    </span>
  );
}
