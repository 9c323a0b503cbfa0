// The red data points for which nothing is planned, the worst first, each with the way to plan something.
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeValue } from '../../i18n/describeValue';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { ButtonLink } from '../../widgets/Button';
import styles from './ActionsScreen.module.css';

const MOST_SHOWN = 8;

export function WithoutAction({ reds }: { reds: readonly DataPointScore[] }) {
  const { t } = useText();
  if (reds.length === 0) return null;
  const others = reds.length - MOST_SHOWN;
  return (
    <section aria-labelledby="without" className={styles.noPrint}>
      <h2 id="without">{t('actions.without.title')}</h2>
      <p>{t('actions.without.text', { count: reds.length })}</p>
      <ul className={styles.without}>
        {reds.slice(0, MOST_SHOWN).map((score) => (
          <Red key={score.dataPointId} score={score} />
        ))}
      </ul>
      {others > 0 && <p className={styles.quiet}>{t('actions.without.more', { count: others })}</p>}
    </section>
  );
}

function Red({ score: { dataPointId, computed } }: { score: DataPointScore }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const assessment = useOpenAssessment().id;
  const name = nameDataPoint(dataPointId, catalogue, text);
  const unit = catalogue.entryById.get(dataPointId)?.dataPoint.unit;
  return (
    <li>
      <BandMark compact band={1} />
      <span className={styles.name}>
        <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPointId })}>{name}</a>{' '}
        {computed?.value != null && unit && (
          <bdi className={styles.quiet}>{describeValue(computed.value, getUnit(catalogue, unit), text)}</bdi>
        )}
      </span>
      <ButtonLink
        weight="quiet"
        aria-label={t('actions.without.addOf', { name })}
        href={hrefOf({ screen: 'actions', assessment, dataPoint: dataPointId })}
      >
        {t('actions.without.add')}
      </ButtonLink>
    </li>
  );
}
