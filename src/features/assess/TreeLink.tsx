// One data point in the tree: its name, its code where it is not one of several, and its band.
import type { NamedEntry } from '../../core/catalogue/dataPointLookup';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import type { Band } from '../../core/scoring/band';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { ScoreMark } from '../../widgets/ScoreMark';
import styles from './DataPointTree.module.css';

interface TreeLinkProps {
  entry: NamedEntry;
  route: Extract<Route, { screen: 'assess' }>;
  band: Band | null;
  unscored: DataPointScore['unscored'];
}

export function TreeLink({ entry: { kpi, dataPoint }, route, band, unscored }: TreeLinkProps) {
  const { pick } = useText();
  return (
    <li>
      <a
        className={dataPoint.label ? `${styles.link} ${styles.nested}` : styles.link}
        href={hrefOf({ ...route, dataPoint: dataPoint.id })}
        aria-current={dataPoint.id === route.dataPoint ? 'true' : undefined}
      >
        <span className={styles.linkText}>
          <span>{pick(dataPoint.label ?? kpi.name)}</span>
          {!dataPoint.label && <bdi className={styles.code}>{kpi.code}</bdi>}
        </span>
        <ScoreMark compact band={band} unscored={unscored} />
      </a>
    </li>
  );
}
