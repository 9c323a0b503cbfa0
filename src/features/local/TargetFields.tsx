// Direction, target and floor of a local indicator, with their basis; or none, and then no score.
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { BilingualField } from './BilingualField';
import { findFieldError, type DraftFieldsProps } from './draftFields';
import { DraftNumber } from './DraftNumber';
import styles from './LocalScreen.module.css';

const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;
const CONFIDENCES = ['published', 'well-known', 'judgement'] as const;
const WITH_TARGET = { with: true, without: false };

export function TargetFields(form: DraftFieldsProps) {
  const { t, pick } = useText();
  const { units } = useDefinitions().catalogue.classification;
  const { draft, onChange } = form;
  const unit = units.find(({ id }) => id === draft.unit);
  const short = unit && unit.id !== 'count' ? pick(unit.short) : '';
  const directionError = findFieldError(form, 'direction', t);
  return (
    <>
      <div>
        <Choice
          legend={t('local.form.direction')}
          options={DIRECTIONS.map((value) => ({ value, label: t(`assess.meaning.directions.${value}`) }))}
          value={draft.direction}
          onChange={(direction) => onChange({ direction })}
        />
        {directionError && (
          <p className={styles.error} role="alert">
            {directionError}
          </p>
        )}
      </div>
      <Choice
        legend={t('local.form.hasTarget')}
        options={[
          { value: 'with', label: t('local.form.withTarget') },
          { value: 'without', label: t('local.form.withoutTarget') },
        ]}
        value={draft.hasTarget ? 'with' : 'without'}
        onChange={(word) => onChange({ hasTarget: WITH_TARGET[word] })}
      />
      {draft.hasTarget && (
        <>
          {draft.kind === 'yes-no' ? (
            <p className={styles.quiet}>{t('local.form.yesNoTarget')}</p>
          ) : (
            <div className={styles.fields}>
              <DraftNumber
                {...form}
                part="target"
                label={t('local.form.target')}
                unit={short}
                warning={findFieldError(form, 'target', t)}
              />
              <DraftNumber
                {...form}
                part="floor"
                label={t('local.form.floor')}
                unit={short}
                warning={findFieldError(form, 'floor', t)}
              />
            </div>
          )}
          <BilingualField
            {...form}
            part="basis"
            label={t('local.form.basis')}
            hint={t('local.form.basisHint')}
            multiline
          />
          <Choice
            legend={t('local.form.confidence')}
            options={CONFIDENCES.map((value) => ({ value, label: t(`assess.result.confidences.${value}`) }))}
            value={draft.confidence}
            onChange={(confidence) => onChange({ confidence })}
          />
        </>
      )}
    </>
  );
}
