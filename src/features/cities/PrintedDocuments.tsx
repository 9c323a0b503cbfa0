// The documents of ITU from which the printed results are, below the table that names their pages.
import { useText } from '../../i18n/useText';
import styles from './CitiesScreen.module.css';
import type { City } from './useChosenCities';

export function PrintedDocuments({ cities }: { cities: readonly City[] }) {
  const { t, format } = useText();
  const printed = cities.flatMap(({ name, published }) => (published ? [{ name, published }] : []));
  if (printed.length === 0) return null;
  return (
    <div className={styles.documents}>
      <h3>{t('cities.documents.title')}</h3>
      <p className={styles.quiet}>{t('cities.documents.text')}</p>
      <ul className={styles.lines}>
        {printed.flatMap(({ name, published: { documents } }) =>
          documents.map(({ id }, index) => (
            <li key={`${name} ${id}`}>
              <bdi>{name}</bdi>
              {documents.length > 1 && <> [{format.number(index + 1)}]</>}: <bdi dir="ltr">{id}</bdi>
            </li>
          )),
        )}
      </ul>
    </div>
  );
}
