// The name of a data point, as a link to its answer in the open assessment.
import { getEntry } from '../../core/catalogue/catalogue';
import type { DataPointId } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './CompareScreen.module.css';

export function DataPointName({ id }: { id: DataPointId }) {
  const { pick } = useText();
  const assessment = useOpenAssessment().id;
  const { kpi, dataPoint } = getEntry(useDefinitions().catalogue, id);
  return (
    <>
      <a href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}>
        {pick(kpi.name)}
        {dataPoint.label && <> · {pick(dataPoint.label)}</>}
      </a>{' '}
      <bdi className={styles.quiet}>{kpi.code}</bdi>
    </>
  );
}
