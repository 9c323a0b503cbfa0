// What can be changed about a value in the what-if: the numerator, the value itself, or yes and no.
import type { Inputs } from '../../core/assessment/answer';
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { NumberField } from '../../widgets/NumberField';

interface TrialFieldProps {
  entry: CatalogueEntry;
  inputs: Inputs;
  denominator: number | null;
  unreadable: string | undefined;
  onChange: (inputs: Inputs) => void;
  onUnreadable: (text: string | undefined) => void;
}

const YES_NO = { yes: 1, no: 0 };

export function TrialField({ entry, inputs, denominator, onChange, ...reading }: TrialFieldProps) {
  const { t, format, pick } = useText();
  const { catalogue } = useDefinitions();
  const { formula, unit } = entry.dataPoint;
  if (inputs.kind === 'parts') {
    return (
      <NumberField
        {...reading}
        label={formula.kind === 'ratio' ? pick(formula.numerator) : t('improve.whatIf.value')}
        value={inputs.numerator}
        onChange={(numerator) => onChange({ ...inputs, numerator })}
        {...(denominator !== null && {
          hint: t('improve.whatIf.denominator', { value: format.number(denominator) }),
        })}
      />
    );
  }
  if (formula.kind === 'yes-no') {
    return (
      <Choice
        legend={t('improve.whatIf.value')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`assess.answer.${value}`) }))}
        value={inputs.value === null ? undefined : inputs.value > 0 ? 'yes' : 'no'}
        onChange={(word) => onChange({ kind: 'value', value: YES_NO[word] })}
      />
    );
  }
  return (
    <NumberField
      {...reading}
      label={t('improve.whatIf.value')}
      unit={unit === 'count' ? '' : pick(getUnit(catalogue, unit).short)}
      value={inputs.value}
      onChange={(value) => onChange({ kind: 'value', value })}
    />
  );
}
