// Whether the present state is sealed, in one sentence; with the code that a report of it carries.
import { useText } from '../../i18n/useText';
import { useMatchingSeal, useNewestSeal } from '../../state/useSeals';
import { SealCode } from './SealCode';
import styles from './SealsScreen.module.css';

export function PresentSeal() {
  const { t, format, language } = useText();
  const matching = useMatchingSeal();
  const newest = useNewestSeal();
  if (matching) {
    const status = t(`seals.status.${matching.status}`).toLocaleLowerCase(language);
    const at = format.instant(matching.at);
    return (
      <div className={styles.present}>
        <p className={styles.lead}>{t('seals.present.matching', { title: matching.title, status, at })}</p>
        <p className={styles.large}>
          <SealCode code={matching.code} />
        </p>
      </div>
    );
  }
  if (!newest) return <p className={styles.lead}>{t('seals.present.none')}</p>;
  const { title, at, changesSince } = newest;
  return (
    <p className={styles.lead}>
      {changesSince === undefined
        ? t('seals.present.unknown', { title })
        : t('seals.present.changed', { title, at: format.instant(at), count: changesSince })}
    </p>
  );
}
