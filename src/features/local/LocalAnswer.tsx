// The value of a local indicator: its parts, the result alone, or yes or no; and where it comes from.
import type { Inputs } from '../../core/assessment/answer';
import { findProfileValue } from '../../core/assessment/profile';
import { getUnit } from '../../core/catalogue/catalogue';
import type { DataPoint, Formula } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useAnswer } from '../../state/useAnswer';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Choice } from '../../widgets/Choice';
import { TextField } from '../../widgets/TextField';
import { LocalAmount } from './LocalAmount';
import styles from './LocalScreen.module.css';

export function LocalAnswer({ dataPoint }: { dataPoint: DataPoint }) {
  const { t } = useText();
  const session = useSession();
  const { answer, reported, change, takeBack } = useAnswer(dataPoint);
  const { formula } = dataPoint;
  const fields: InputsProps = {
    dataPoint,
    inputs: reported.inputs,
    onChange: (inputs) => change({ ...reported, inputs }),
  };
  return (
    <fieldset className={styles.answer}>
      <legend className={styles.legend}>{t('local.answer.title')}</legend>
      {formula.kind === 'ratio' && reported.inputs.kind === 'parts' ? (
        <PartFields {...fields} formula={formula} inputs={reported.inputs} />
      ) : formula.kind === 'yes-no' ? (
        <YesNo {...fields} question={formula.question} />
      ) : (
        <ValueField {...fields} />
      )}
      {answer && (
        <>
          <TextField
            label={t('local.answer.source')}
            value={reported.source}
            onChange={(source) => change({ ...reported, source })}
            onBlur={session.commit}
          />
          <div>
            <Button weight="quiet" onClick={takeBack}>
              {t('local.answer.clear')}
            </Button>
          </div>
        </>
      )}
    </fieldset>
  );
}

interface InputsProps {
  dataPoint: DataPoint;
  inputs: Inputs;
  onChange: (inputs: Inputs) => void;
}

type Ratio = Extract<Formula, { kind: 'ratio' }>;
type Parts = Extract<Inputs, { kind: 'parts' }>;

function PartFields({
  dataPoint,
  formula,
  inputs,
  onChange,
}: InputsProps & { formula: Ratio; inputs: Parts }) {
  const { t, pick, format } = useText();
  const { id, assessment } = useOpenAssessment();
  const quantity = inputs.denominator.from === 'profile' ? formula.denominatorFromProfile : null;
  const ofProfile = quantity && findProfileValue(assessment.profile, quantity);
  return (
    <div className={styles.fields}>
      <LocalAmount
        field={`${dataPoint.id}/numerator`}
        label={pick(formula.numerator)}
        value={inputs.numerator}
        onChange={(numerator) => onChange({ ...inputs, numerator })}
      />
      {quantity ? (
        <div>
          <p className={styles.label}>{pick(formula.denominator)}</p>
          {ofProfile === null ? (
            <p className={styles.quiet}>
              {t('assess.answer.profileMissing')}{' '}
              <a href={hrefOf({ screen: 'profile', assessment: id })}>{t('assess.answer.fillProfile')}</a>
            </p>
          ) : (
            <p>
              <bdi>{format.editable(ofProfile)}</bdi>{' '}
              <span className={styles.quiet}>{t('assess.answer.fromProfile')}</span>
            </p>
          )}
        </div>
      ) : (
        <LocalAmount
          field={`${dataPoint.id}/denominator`}
          label={pick(formula.denominator)}
          value={inputs.denominator.from === 'answer' ? inputs.denominator.value : null}
          onChange={(value) => onChange({ ...inputs, denominator: { from: 'answer', value } })}
        />
      )}
    </div>
  );
}

/** Also for a ratio whose result was once entered directly. */
function ValueField({ dataPoint, inputs, onChange }: InputsProps) {
  const { t, pick } = useText();
  const { catalogue } = useDefinitions();
  const { formula } = dataPoint;
  const unit = getUnit(catalogue, dataPoint.unit);
  const label =
    formula.kind === 'count'
      ? pick(formula.counts)
      : formula.kind === 'measured'
        ? pick(formula.measures)
        : t('assess.answer.value');
  return (
    <LocalAmount
      field={`${dataPoint.id}/value`}
      label={label}
      unit={unit.id === 'count' ? '' : pick(unit.short)}
      value={inputs.kind === 'value' ? inputs.value : null}
      onChange={(value) => onChange({ kind: 'value', value })}
    />
  );
}

const YES_NO = { yes: 1, no: 0 };

function YesNo({ inputs, onChange, question }: InputsProps & { question: Record<'en' | 'fa', string> }) {
  const { t, pick } = useText();
  const session = useSession();
  const value = inputs.kind === 'value' ? inputs.value : null;
  return (
    <Choice
      legend={pick(question)}
      options={(['yes', 'no'] as const).map((word) => ({ value: word, label: t(`assess.answer.${word}`) }))}
      value={value === null ? undefined : value > 0 ? 'yes' : 'no'}
      onChange={(word) => {
        onChange({ kind: 'value', value: YES_NO[word] });
        session.commit();
      }}
    />
  );
}
