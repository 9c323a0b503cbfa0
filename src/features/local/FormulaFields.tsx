// How the value of a local indicator comes about: kind, parts, unit and what is plausible.
import { PROFILE_QUANTITIES } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { SelectField } from '../../widgets/SelectField';
import { BilingualField } from './BilingualField';
import type { DraftFieldsProps } from './draftFields';
import { DraftNumber } from './DraftNumber';
import { YES_NO_UNIT, type LocalDraft } from './localDraft';
import styles from './LocalScreen.module.css';

const KINDS = ['ratio', 'count', 'measured', 'yes-no'] as const;

/** The factor that goes with a unit as a rule; the user may choose another. */
const FACTOR_OF_UNIT: Partial<Record<string, LocalDraft['factor']>> = {
  percent: 100,
  'percent-gdp': 100,
  'per-100k': 100_000,
  'km-per-100k': 100_000,
  'ha-per-100k': 100_000,
  'm2-per-100k': 100_000,
  'fte-per-100k': 100_000,
  'per-100k-live-births': 100_000,
};

export function FormulaFields(form: DraftFieldsProps) {
  const { t, pick } = useText();
  const { units } = useDefinitions().catalogue.classification;
  const { draft, onChange } = form;
  const { kind } = draft;
  const unit = units.find(({ id }) => id === draft.unit);
  const short = unit && unit.id !== 'count' ? pick(unit.short) : '';
  return (
    <>
      <Choice
        legend={t('local.form.kind')}
        options={KINDS.map((value) => ({ value, label: t(`local.form.kinds.${value}`) }))}
        value={kind}
        onChange={(next) => onChange({ kind: next, ...(next === 'count' && { unit: 'count' }) })}
      />
      <BilingualField {...form} part="what" label={t(`local.form.what.${kind}`)} />
      {kind === 'ratio' && <RatioFields {...form} />}
      {kind !== 'yes-no' && (
        <>
          <div className={styles.fields}>
            <SelectField
              label={t('local.form.unit')}
              none={t('local.form.choose')}
              options={units
                .filter(({ id }) => id !== YES_NO_UNIT)
                .map(({ id, name }) => ({ value: id, label: pick(name) }))}
              value={draft.unit}
              onChange={(next) => onChange({ unit: next, factor: FACTOR_OF_UNIT[next ?? ''] ?? 1 })}
            />
            {kind === 'ratio' && <FactorChoice {...form} />}
          </div>
          <div className={styles.fields}>
            <DraftNumber
              {...form}
              part="min"
              label={t('local.form.min')}
              unit={short}
              hint={t('local.form.rangeHint')}
            />
            <DraftNumber {...form} part="max" label={t('local.form.max')} unit={short} />
          </div>
        </>
      )}
    </>
  );
}

function RatioFields(form: DraftFieldsProps) {
  const { t } = useText();
  return (
    <>
      <BilingualField {...form} part="denominator" label={t('local.form.denominator')} />
      <div className={styles.fields}>
        <SelectField
          label={t('local.form.fromProfile')}
          none={t('local.form.notFromProfile')}
          options={PROFILE_QUANTITIES.map((value) => ({ value, label: t(`profile.quantities.${value}`) }))}
          value={form.draft.denominatorFromProfile}
          onChange={(denominatorFromProfile) => form.onChange({ denominatorFromProfile })}
        />
      </div>
    </>
  );
}

const FACTORS = { '1': 1, '100': 100, '100000': 100_000 } as const;
const FACTOR_NAMES = ['1', '100', '100000'] as const;

function FactorChoice({ draft, onChange }: DraftFieldsProps) {
  const { t, format } = useText();
  return (
    <Choice
      legend={t('local.form.factor')}
      options={FACTOR_NAMES.map((value) => ({ value, label: format.number(FACTORS[value]) }))}
      value={FACTOR_NAMES.find((name) => FACTORS[name] === draft.factor)}
      onChange={(name) => onChange({ factor: FACTORS[name] })}
    />
  );
}
