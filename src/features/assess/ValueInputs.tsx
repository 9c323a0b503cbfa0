// A value that is entered as it is: a count, a measurement, a result, yes or no.
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useAnswer } from '../../state/useAnswer';
import { useDefinitions, useSession } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { AmountField } from './AmountField';

export function ValueInput({ dataPoint, hint }: { dataPoint: DataPoint; hint?: string }) {
  const { t, pick } = useText();
  const { catalogue } = useDefinitions();
  const { reported, change } = useAnswer(dataPoint);
  const { formula } = dataPoint;
  const unit = getUnit(catalogue, dataPoint.unit);
  const label =
    formula.kind === 'count'
      ? pick(formula.counts)
      : formula.kind === 'measured'
        ? pick(formula.measures)
        : t('assess.answer.value');
  return (
    <AmountField
      field={`${dataPoint.id}/value`}
      label={label}
      unit={unit.id === 'count' ? '' : pick(unit.short)}
      value={reported.inputs.kind === 'value' ? reported.inputs.value : null}
      onChange={(value) => change({ ...reported, inputs: { kind: 'value', value } })}
      {...(hint && { hint })}
    />
  );
}

const YES_NO = { yes: 1, no: 0 };

export function YesNoInput({ dataPoint }: { dataPoint: DataPoint }) {
  const { t, pick } = useText();
  const session = useSession();
  const { reported, change } = useAnswer(dataPoint);
  const { formula } = dataPoint;
  if (formula.kind !== 'yes-no') return null;
  const value = reported.inputs.kind === 'value' ? reported.inputs.value : null;
  return (
    <Choice
      legend={pick(formula.question)}
      options={(['yes', 'no'] as const).map((word) => ({ value: word, label: t(`assess.answer.${word}`) }))}
      value={value === null ? undefined : value > 0 ? 'yes' : 'no'}
      onChange={(word) => {
        change({ ...reported, inputs: { kind: 'value', value: YES_NO[word] } });
        session.commit();
      }}
    />
  );
}
