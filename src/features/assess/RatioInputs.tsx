// Numerator and denominator; the denominator comes from the city profile where it can. Or the result alone, marked.
import type { Inputs } from '../../core/assessment/answer';
import { findProfileValue } from '../../core/assessment/profile';
import type { DataPoint, ProfileQuantity } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useAnswer } from '../../state/useAnswer';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { AmountField } from './AmountField';
import styles from './DataPointPanel.module.css';
import { ValueInput } from './ValueInputs';

type Parts = Extract<Inputs, { kind: 'parts' }>;

export function RatioInputs({ dataPoint }: { dataPoint: DataPoint }) {
  const { t, pick } = useText();
  const session = useSession();
  const { reported, change } = useAnswer(dataPoint);
  const { formula } = dataPoint;
  if (formula.kind !== 'ratio') return null;
  const { inputs } = reported;
  const changeInputs = (next: Inputs) => change({ ...reported, inputs: next });
  const fromProfile = formula.denominatorFromProfile;
  const ownDenominator = { from: 'answer', value: null } as const;
  const toParts = (): Parts => ({
    kind: 'parts',
    numerator: null,
    denominator: fromProfile ? { from: 'profile' } : ownDenominator,
  });

  if (inputs.kind === 'value') {
    return (
      <div className={styles.inputs}>
        <ValueInput dataPoint={dataPoint} hint={t('assess.answer.directMark')} />
        <div>
          <Button weight="quiet" onClick={() => changeInputs(toParts())}>
            {t('assess.answer.parts')}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.inputs}>
      <AmountField
        field={`${dataPoint.id}/numerator`}
        label={pick(formula.numerator)}
        value={inputs.numerator}
        onChange={(numerator) => changeInputs({ ...inputs, numerator })}
      />
      {inputs.denominator.from === 'profile' && fromProfile ? (
        <ProfileDenominator
          label={pick(formula.denominator)}
          quantity={fromProfile}
          onOther={() => changeInputs({ ...inputs, denominator: ownDenominator })}
        />
      ) : (
        <div>
          <AmountField
            field={`${dataPoint.id}/denominator`}
            label={pick(formula.denominator)}
            value={inputs.denominator.from === 'answer' ? inputs.denominator.value : null}
            onChange={(value) => changeInputs({ ...inputs, denominator: { from: 'answer', value } })}
            {...(fromProfile && { compareWith: fromProfile })}
            {...(isZero(inputs) && { warning: t('score.unscoredWhy.zero-denominator') })}
          />
          {fromProfile && (
            <Button
              weight="quiet"
              onClick={() => {
                session.setUnreadable(`${dataPoint.id}/denominator`, undefined);
                changeInputs({ ...inputs, denominator: { from: 'profile' } });
              }}
            >
              {t('assess.answer.useProfile')}
            </Button>
          )}
        </div>
      )}
      <div className={styles.wide}>
        <Button
          weight="quiet"
          onClick={() => {
            session.setUnreadable(`${dataPoint.id}/numerator`, undefined);
            changeInputs({ kind: 'value', value: null });
          }}
        >
          {t('assess.answer.direct')}
        </Button>
      </div>
    </div>
  );
}

const isZero = ({ denominator }: Parts) => denominator.from === 'answer' && denominator.value === 0;

interface ProfileDenominatorProps {
  label: string;
  quantity: ProfileQuantity;
  onOther: () => void;
}

function ProfileDenominator({ label, quantity, onOther }: ProfileDenominatorProps) {
  const { t, format } = useText();
  const { id, assessment } = useOpenAssessment();
  const value = findProfileValue(assessment.profile, quantity);
  return (
    <div className={styles.fromProfile} role="group" aria-label={label}>
      <p className={styles.label}>{label}</p>
      {value === null ? (
        <p className={styles.missing}>
          {t('assess.answer.profileMissing')}{' '}
          <a href={hrefOf({ screen: 'profile', assessment: id })}>{t('assess.answer.fillProfile')}</a>
        </p>
      ) : (
        <p>
          <bdi className={styles.figure}>{format.editable(value)}</bdi>{' '}
          <span className={styles.quiet}>{t('assess.answer.fromProfile')}</span>
        </p>
      )}
      <div>
        <Button weight="quiet" onClick={onOther}>
          {t('assess.answer.otherDenominator')}
        </Button>
      </div>
    </div>
  );
}
