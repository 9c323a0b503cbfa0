// One target of the set in the making: numbers or no benchmark, basis, kind of source, confidence, and why.
import { targetSchema, type Target } from '../../core/catalogue/benchmarkSet';
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { NumberField } from '../../widgets/NumberField';
import { SelectField } from '../../widgets/SelectField';
import { TextField } from '../../widgets/TextField';
import styles from './BenchmarksScreen.module.css';
import { describeTarget } from './describeTarget';
import { changeTarget, readTargetDraft, setUnreadable, targetField, type TargetChange } from './draft';
import { LANGUAGES_FROM } from './DraftTexts';
import { findFieldProblem, type DraftFieldsProps } from './findFieldProblem';

const { sourceKind: SOURCE_KINDS, confidence: CONFIDENCES } = targetSchema.shape;

interface TargetEditorProps extends DraftFieldsProps {
  entry: CatalogueEntry;
}

export function TargetEditor({ entry, draft, problems, isTried, onChange }: TargetEditorProps) {
  const text = useText();
  const { t, pick, language } = text;
  const { catalogue } = useDefinitions();
  const { id, direction, unit: unitId } = entry.dataPoint;
  const unit = getUnit(catalogue, unitId);
  const before: Target | undefined = draft.base.targets[id];
  const now = readTargetDraft(draft, id);
  const problemAt = findFieldProblem(problems, isTried, t);
  const whyError = problemAt(targetField(id, 'why'));
  const basisError = problemAt(targetField(id, 'basis'));
  const change = (changes: TargetChange) => onChange((latest) => changeTarget(latest, id, changes));
  const hasOtherValue = now.target !== before?.target || now.floor !== before.floor;
  const isBasisKept = now.hasBenchmark && hasOtherValue && now.basis === before?.basis;

  const number = (part: 'target' | 'floor') => {
    const field = targetField(id, part);
    // The number field has no place for an error from outside; its warning is the nearest.
    const warning = problemAt(field) ?? (part === 'target' ? warnOfDirection() : undefined);
    return {
      label: t(`score.${part}`),
      unit: unit.id === 'yes-no' ? '' : pick(unit.short),
      value: now[part],
      onChange: (value: number | null) => change({ [part]: value }),
      unreadable: draft.unreadable.get(field),
      onUnreadable: (typed: string | undefined) => onChange((latest) => setUnreadable(latest, field, typed)),
      ...(unit.id === 'yes-no' && { hint: t('benchmarks.draft.yesNo') }),
      ...(warning !== undefined && { warning }),
    };
  };

  function warnOfDirection(): string | undefined {
    if (direction === 'neutral' || now.target === null || now.floor === null) return undefined;
    const isUsual = direction === 'higher' ? now.target > now.floor : now.target < now.floor;
    return isUsual ? undefined : t(`benchmarks.draft.direction.${direction}`);
  }

  return (
    <div className={styles.editor}>
      <p className={styles.quiet}>
        {t('benchmarks.draft.before', { target: describeTarget(before, entry, catalogue, text) })}
      </p>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={!now.hasBenchmark}
          onChange={({ target }) => change({ hasBenchmark: !target.checked })}
        />
        {t('benchmarks.draft.noBenchmark')}
      </label>
      {now.hasBenchmark && (
        <div className={styles.fields}>
          <NumberField {...number('target')} />
          <NumberField {...number('floor')} />
        </div>
      )}
      <TextField
        label={t('benchmarks.draft.why')}
        value={now.why}
        onChange={(why) => change({ why })}
        {...(whyError !== undefined && { error: whyError })}
      />
      <div className={styles.fields}>
        {LANGUAGES_FROM[language].map((each, index) => (
          <TextField
            key={each}
            multiline
            label={t('benchmarks.draft.basis', { language: t(`benchmarks.draft.languages.${each}`) })}
            value={now.basis[each]}
            onChange={(basis) => change({ basis: { ...now.basis, [each]: basis } })}
            {...(index === 0 && isBasisKept && { warning: t('benchmarks.draft.basisUnchanged') })}
            {...(index === 0 && basisError !== undefined && { error: basisError })}
          />
        ))}
      </div>
      <div className={styles.fields}>
        <SelectField
          label={t('benchmarks.draft.sourceKind')}
          none={t('benchmarks.draft.automatic')}
          options={SOURCE_KINDS.options.map((value) => ({
            value,
            label: t(`benchmarks.targets.sourceKinds.${value}`),
          }))}
          value={now.sourceKind}
          onChange={(sourceKind) => change({ sourceKind })}
        />
        <SelectField
          label={t('benchmarks.draft.confidence')}
          none={t('benchmarks.draft.automatic')}
          options={CONFIDENCES.options.map((value) => ({
            value,
            label: t(`benchmarks.targets.confidences.${value}`),
          }))}
          value={now.confidence}
          onChange={(confidence) => change({ confidence })}
        />
      </div>
    </div>
  );
}
