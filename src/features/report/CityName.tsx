// The city in the language of the document, and in the other one where that is known.
import type { About } from '../../core/assessment/about';
import { useText } from '../../i18n/useText';
import styles from './Report.module.css';

export function CityName({ about: { city, published } }: { about: About }) {
  const { language, pick } = useText();
  if (!published) return <bdi>{city}</bdi>;
  const other = language === 'fa' ? 'en' : 'fa';
  return (
    <>
      <bdi>{pick(published.city)}</bdi>{' '}
      <bdi lang={other} className={styles.otherName}>
        {published.city[other]}
      </bdi>
    </>
  );
}
