// What one of ITU's data points is: its place, name, code and summary.
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { describePath } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import styles from './DataPointPanel.module.css';

export function PanelHead({ entry: { kpi, dataPoint } }: { entry: CatalogueEntry }) {
  const text = useText();
  const { t, pick } = text;
  const { classification } = useDefinitions().catalogue;
  return (
    <header className={styles.head}>
      <p className={styles.quiet}>{describePath(kpi, classification, text).join(' · ')}</p>
      <h1>
        {pick(kpi.name)}
        {dataPoint.label && <span className={styles.label}>{pick(dataPoint.label)}</span>}
      </h1>
      <p className={styles.tags}>
        <bdi>{kpi.code}</bdi>
        <span>{t(`assess.types.${kpi.type}`)}</span>
        {kpi.aspect && <span>{t(`assess.aspects.${kpi.aspect}`)}</span>}
      </p>
      <p className={styles.summary}>{pick(kpi.summary)}</p>
    </header>
  );
}
