// Begins an assessment: city, country, year in either calendar.
import { useState, type SyntheticEvent } from 'react';
import { readNumber } from '../../core/readNumber';
import { useText } from '../../i18n/useText';
import { navigate } from '../../state/useRoute';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { refuseYear } from '../../widgets/NumberField';
import { TextField } from '../../widgets/TextField';
import { Card } from '../../widgets/Card';
import styles from './StartScreen.module.css';

export function NewAssessmentForm() {
  const { t } = useText();
  const session = useSession();
  const [city, setCity] = useState('');
  const [country, setCountry] = useState('');
  const [year, setYear] = useState('');
  const [tried, setTried] = useState(false);

  const period = readYear(year);
  const cityError = city.trim() === '' ? t('start.create.cityMissing') : undefined;
  const yearError =
    period === undefined
      ? year.trim() === ''
        ? t('start.create.periodMissing')
        : t('start.create.periodWrong', { found: year })
      : undefined;

  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    setTried(true);
    if (cityError || period === undefined) return;
    const about = { city: city.trim(), country: country.trim(), period };
    const assessment = await session.createAssessment(about);
    navigate({ screen: 'profile', assessment });
  }

  return (
    <Card title={t('start.create.title')}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={t('start.create.city')}
          value={city}
          onChange={setCity}
          {...(tried && cityError && { error: cityError })}
        />
        <TextField label={t('start.create.country')} value={country} onChange={setCountry} />
        <TextField
          label={t('start.create.period')}
          hint={t('start.create.periodHint')}
          value={year}
          onChange={setYear}
          {...(tried && yearError && { error: yearError })}
        />
        <div className={styles.submit}>
          <Button type="submit" weight="primary">
            {t('start.create.submit')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function readYear(text: string): number | undefined {
  const reading = readNumber(text);
  return 'value' in reading && !refuseYear(reading.value) ? reading.value : undefined;
}
