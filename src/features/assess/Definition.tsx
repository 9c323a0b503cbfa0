// How a data point is calculated and in what unit, which way is better, and what is plausible.
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint, Formula } from '../../core/catalogue/kpi';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import styles from './Meaning.module.css';

export function Definition({ dataPoint }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t, pick } = text;
  const { catalogue } = useDefinitions();
  const unit = getUnit(catalogue, dataPoint.unit);
  const { plausibleRange: range, typicalRange: typical } = dataPoint;
  const say = (bound: number | null | undefined) => (bound == null ? '' : describeValue(bound, unit, text));
  const rangeKind = range?.min == null ? 'upTo' : range.max === null ? 'from' : 'to';
  return (
    <dl className={styles.definition}>
      <dt>{t('assess.meaning.calculation')}</dt>
      <dd>
        <FormulaInWords formula={dataPoint.formula} />
      </dd>
      <dt>{t('assess.meaning.unit')}</dt>
      <dd>{pick(unit.name)}</dd>
      <dt>{t('assess.meaning.direction')}</dt>
      <dd>{t(`assess.meaning.directions.${dataPoint.direction}`)}</dd>
      {range && (range.min !== null || range.max !== null) && (
        <>
          <dt>{t('assess.meaning.range')}</dt>
          <dd>{t(`assess.meaning.${rangeKind}`, { min: say(range.min), max: say(range.max) })}</dd>
        </>
      )}
      {typical && (
        <>
          <dt />
          <dd>
            {t('assess.meaning.typical', {
              min: say(typical.min),
              max: say(typical.max),
              source: pick(typical.source),
            })}
          </dd>
        </>
      )}
    </dl>
  );
}

function FormulaInWords({ formula }: { formula: Formula }) {
  const { t, format, pick } = useText();
  if (formula.kind === 'count') return pick(formula.counts);
  if (formula.kind === 'measured') return pick(formula.measures);
  if (formula.kind === 'yes-no') return pick(formula.question);
  const words =
    formula.factor === 1
      ? t('assess.result.formula.plain')
      : t('assess.result.formula.ratio', { factor: format.number(formula.factor) });
  return (
    <>
      <p>{words}</p>
      <dl className={styles.parts}>
        <dt>{t('assess.meaning.numerator')}</dt>
        <dd>{pick(formula.numerator)}</dd>
        <dt>{t('assess.meaning.denominator')}</dt>
        <dd>{pick(formula.denominator)}</dd>
      </dl>
    </>
  );
}
