// The data points that rest on a piece, each with the way to its answer; of many the first ones.
import type { DataPointId } from '../../core/catalogue/kpi';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import styles from './EvidenceScreen.module.css';

const AT_ONCE = 3;

export function Supports({ dataPoints }: { dataPoints: readonly DataPointId[] }) {
  const { t } = useText();
  if (dataPoints.length === 0)
    return <span className={styles.quiet}>{t('evidence.register.supportsNothing')}</span>;
  const rest = dataPoints.slice(AT_ONCE);
  return (
    <>
      <Links dataPoints={dataPoints.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <details>
          <summary>{t('evidence.register.more', { count: rest.length })}</summary>
          <Links dataPoints={rest} />
        </details>
      )}
    </>
  );
}

function Links({ dataPoints }: { dataPoints: readonly DataPointId[] }) {
  const text = useText();
  const lookup = useDataPointLookup();
  const { id: assessment } = useOpenAssessment();
  return (
    <ul className={styles.links}>
      {dataPoints.map((dataPoint) => (
        <li key={dataPoint}>
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint })}>
            {nameDataPoint(dataPoint, lookup, text)}
          </a>
        </li>
      ))}
    </ul>
  );
}
