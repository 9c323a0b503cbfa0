// What the assessment is of: city, country, year, and the benchmark set that it is pinned to.
import type { About } from '../../core/assessment/about';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession, useSessionState } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { NumberField, refuseYear } from '../../widgets/NumberField';
import { TextField } from '../../widgets/TextField';
import styles from './ProfileScreen.module.css';

const YEAR_FIELD = 'about/period';

export function AboutFields() {
  const text = useText();
  const { t, pick, format } = text;
  const session = useSession();
  const unreadable = useSessionState((state) => state.unreadable.get(YEAR_FIELD));
  const { assessment, benchmarks } = useOpenAssessment();
  const { about } = assessment;
  // A name that was changed is no longer the printed one, which is known in both languages.
  const change = (part: Partial<About>) => session.edit({ subject: 'about', content: { ...about, ...part } });
  return (
    <Card title={t('profile.about.title')}>
      <div className={styles.about}>
        {about.published ? (
          <dl className={styles.printed}>
            <dt>{t('profile.about.city')}</dt>
            <dd>{pick(about.published.city)}</dd>
            <dt>{t('profile.about.country')}</dt>
            <dd>{pick(about.published.country)}</dd>
          </dl>
        ) : (
          <>
            <CityField city={about.city} onChange={(city) => change({ city })} />
            <TextField
              label={t('profile.about.country')}
              value={about.country}
              onChange={(country) => change({ country })}
              onBlur={session.commit}
            />
          </>
        )}
        <NumberField
          label={t('profile.about.period')}
          hint={format.yearInBothCalendars(about.period)}
          kind="year"
          value={about.period}
          unreadable={unreadable}
          onUnreadable={(text) => session.setUnreadable(YEAR_FIELD, text)}
          onChange={(period) => {
            if (period !== null) change({ period });
          }}
          onBlur={session.commit}
          refuse={refuseYear}
        />
      </div>
      <p className={styles.quiet}>
        {t('profile.about.benchmarkSet')}: {describeBenchmarkSet(benchmarks, text)}
      </p>
    </Card>
  );
}

function CityField({ city, onChange }: { city: string; onChange: (city: string) => void }) {
  const { t } = useText();
  const session = useSession();
  const emptied = useSessionState((state) => state.unreadable.get('about/city'));
  return (
    <TextField
      label={t('profile.about.city')}
      value={emptied ?? city}
      {...(emptied !== undefined && { error: t('start.create.cityMissing') })}
      onChange={(next) => {
        // An assessment without a city is refused; the last name stays stored.
        const missing = next.trim() === '';
        session.setUnreadable('about/city', missing ? next : undefined);
        if (!missing) onChange(next);
      }}
      onBlur={session.commit}
    />
  );
}
