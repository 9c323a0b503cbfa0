// A data point in a table of the report: its name, and the code that ITU prints.
import type { NamedEntry } from '../../core/catalogue/dataPointLookup';
import { useText } from '../../i18n/useText';
import styles from './Report.module.css';

export function NamedDataPoint({ entry: { kpi, dataPoint } }: { entry: NamedEntry }) {
  const { pick } = useText();
  return (
    <>
      {pick(kpi.name)}
      {dataPoint.label && ` · ${pick(dataPoint.label)}`} <bdi className={styles.code}>{kpi.code}</bdi>
    </>
  );
}
