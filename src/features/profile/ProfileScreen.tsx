// The city's own figures, entered once; and what the assessment is of.
import { PROFILE_QUANTITIES, type ProfileQuantity } from '../../core/catalogue/kpi';
import type { Profile } from '../../core/assessment/profile';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession, useSessionState } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { NumberField, refuseYear } from '../../widgets/NumberField';
import { TextField } from '../../widgets/TextField';
import { AboutFields } from './AboutFields';
import styles from './ProfileScreen.module.css';

export function ProfileScreen() {
  const { t } = useText();
  const session = useSession();
  const { profile } = useOpenAssessment().assessment;
  const change = (content: Profile) => session.edit({ subject: 'profile', content });
  return (
    <div className={styles.screen}>
      <h1>{t('profile.title')}</h1>
      <p className={styles.lead}>{t('profile.lead')}</p>
      <AboutFields />
      <Card title={t('profile.figures')}>
        {PROFILE_QUANTITIES.map((quantity) => (
          <FigureFields key={quantity} quantity={quantity} profile={profile} onChange={change} />
        ))}
        <div className={styles.figure}>
          <TextField
            label={t('profile.currency')}
            hint={t('profile.currencyHint')}
            value={profile.currency}
            direction="ltr"
            onChange={(currency) => change({ ...profile, currency })}
            onBlur={session.commit}
          />
        </div>
      </Card>
    </div>
  );
}

interface FigureFieldsProps {
  quantity: ProfileQuantity;
  profile: Profile;
  onChange: (profile: Profile) => void;
}

function FigureFields({ quantity, profile, onChange }: FigureFieldsProps) {
  const { t } = useText();
  const session = useSession();
  const { catalogue } = useDefinitions();
  const unreadable = useSessionState((state) => state.unreadable);
  const used = catalogue.entries.filter(
    ({ dataPoint: { formula } }) => formula.kind === 'ratio' && formula.denominatorFromProfile === quantity,
  ).length;
  const field = (name: 'value' | 'year') => {
    const key = `profile/${quantity}/${name}`;
    return {
      value: profile[quantity][name],
      unreadable: unreadable.get(key),
      onUnreadable: (text: string | undefined) => session.setUnreadable(key, text),
      onChange: (value: number | null) =>
        onChange({ ...profile, [quantity]: { ...profile[quantity], [name]: value } }),
      onBlur: session.commit,
    };
  };
  return (
    <div className={styles.figure}>
      <NumberField
        {...field('value')}
        label={t(`profile.quantities.${quantity}`)}
        hint={t('profile.used', { count: used })}
        unit={quantity === 'gdp' ? profile.currency : t(`profile.units.${quantity}`)}
        refuse={(value) => (value > 0 ? undefined : 'not-positive')}
      />
      <NumberField {...field('year')} label={t('profile.year')} kind="year" refuse={refuseYear} />
    </div>
  );
}
