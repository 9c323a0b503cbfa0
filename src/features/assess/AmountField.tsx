// A number of the answer: what cannot be read is kept in the session; a denominator is compared with the city profile.
import { findProfileValue } from '../../core/assessment/profile';
import type { ProfileQuantity } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession, useSessionState } from '../../state/useSession';
import { NumberField } from '../../widgets/NumberField';

interface AmountFieldProps {
  /** Names the field while its text cannot be read. */
  field: string;
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: string;
  hint?: string;
  warning?: string;
  compareWith?: ProfileQuantity;
}

export function AmountField({ field, compareWith, ...rest }: AmountFieldProps) {
  const { t, format } = useText();
  const session = useSession();
  const unreadable = useSessionState((state) => state.unreadable.get(field));
  const { profile } = useOpenAssessment().assessment;
  const ofProfile = compareWith ? findProfileValue(profile, compareWith) : null;
  const differs = ofProfile !== null && rest.value !== null && rest.value !== ofProfile;
  return (
    <NumberField
      {...rest}
      onBlur={session.commit}
      unreadable={unreadable}
      onUnreadable={(text) => session.setUnreadable(field, text)}
      {...(differs &&
        !rest.warning && {
          warning: t('assess.answer.differs', {
            profile: format.editable(ofProfile),
            percent: format.percent((100 * Math.abs((rest.value ?? 0) - ofProfile)) / ofProfile),
          }),
        })}
    />
  );
}
