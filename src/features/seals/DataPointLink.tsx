// The name of a data point, as a link to its answer as it is now.
import { useText } from '../../i18n/useText';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import styles from './SealsScreen.module.css';

export function DataPointLink({ id }: { id: string }) {
  const text = useText();
  const lookup = useDataPointLookup();
  const assessment = useOpenAssessment().id;
  const code = lookup.entryById.get(id)?.kpi.code;
  // The city's own indicator may have been taken back since.
  if (code === undefined) return <bdi>{id}</bdi>;
  return (
    <>
      <a href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}>{nameDataPoint(id, lookup, text)}</a>{' '}
      <bdi className={styles.quiet}>{code}</bdi>
    </>
  );
}
