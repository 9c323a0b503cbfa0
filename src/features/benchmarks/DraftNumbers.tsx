// Band limits, whether exactly the last one is in the top band, and the thresholds of the maturity levels.
import { getUnit } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { NumberField } from '../../widgets/NumberField';
import styles from './BenchmarksScreen.module.css';
import { setUnreadable } from './draft';
import { findFieldProblem, type DraftFieldsProps } from './findFieldProblem';

const LIMIT_LABELS = [
  'benchmarks.draft.limits.0',
  'benchmarks.draft.limits.1',
  'benchmarks.draft.limits.2',
] as const;
const LEVELS = [2, 3, 4, 5] as const;

export function DraftNumbers({ draft, problems, isTried, onChange }: DraftFieldsProps) {
  const { t, pick } = useText();
  const percent = pick(getUnit(useDefinitions().catalogue, 'percent').short);
  const problemAt = findFieldProblem(problems, isTried, t);
  const field = (list: 'limits' | 'thresholds', index: number) => {
    const name = `${list}/${index}`;
    // The number field has no place for an error from outside; its warning is the nearest.
    const warning = problemAt(name);
    return {
      unit: percent,
      value: draft[list][index] ?? null,
      onChange: (value: number | null) =>
        onChange((now) => ({
          ...now,
          [list]: now[list].map((old, place) => (place === index ? value : old)),
        })),
      unreadable: draft.unreadable.get(name),
      onUnreadable: (text: string | undefined) => onChange((now) => setUnreadable(now, name, text)),
      ...(warning !== undefined && { warning }),
    };
  };
  return (
    <>
      <fieldset>
        <legend className={styles.legend}>{t('benchmarks.draft.bands')}</legend>
        <div className={styles.fields}>
          {LIMIT_LABELS.map((label, index) => (
            <NumberField key={label} label={t(label)} {...field('limits', index)} />
          ))}
        </div>
      </fieldset>
      <Choice
        legend={t('benchmarks.draft.lastLimit')}
        options={[
          { value: 'below', label: t('benchmarks.draft.lastLimits.below') },
          { value: 'top', label: t('benchmarks.draft.lastLimits.top') },
        ]}
        value={draft.lastLimitIsTop ? 'top' : 'below'}
        onChange={(value) => onChange((now) => ({ ...now, lastLimitIsTop: value === 'top' }))}
      />
      <fieldset>
        <legend className={styles.legend}>{t('benchmarks.draft.thresholds')}</legend>
        <div className={styles.fields}>
          {LEVELS.map((level, index) => (
            <NumberField
              key={level}
              label={t('benchmarks.draft.level', { level })}
              {...field('thresholds', index)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
