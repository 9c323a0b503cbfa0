// What one of the city's own data points is: its place, name, code and summary.
import type { LocalEntry } from '../../core/catalogue/localKpi';
import { describePath } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import styles from './DataPointPanel.module.css';

export function LocalHead({ entry: { kpi, dataPoint } }: { entry: LocalEntry }) {
  const text = useText();
  const { t, pick } = text;
  const { classification } = useDefinitions().catalogue;
  const place = { dimension: kpi.dimension, subDimension: null, category: null };
  return (
    <header className={styles.head}>
      <p className={styles.quiet}>
        {[t('local.title'), ...describePath(place, classification, text)].join(' · ')}
      </p>
      <h1>
        {pick(kpi.name)}
        {dataPoint.label && <span className={styles.label}>{pick(dataPoint.label)}</span>}
      </h1>
      <p className={styles.tags}>
        <bdi>{dataPoint.id}</bdi>
        <b>{t('local.notOfficial')}</b>
      </p>
      <p className={styles.summary}>{pick(kpi.summary)}</p>
    </header>
  );
}
