// What a finding says: the answers that it is about, each with its value and a link, the sentence, and where the rule comes from.
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { DataPointLookup } from '../../core/catalogue/dataPointLookup';
import type { DataPointId } from '../../core/catalogue/kpi';
import type { Finding } from '../../core/scoring/plausibility/finding';
import { describeFinding, describeFindingSource } from '../../i18n/describeFinding';
import { describeValue } from '../../i18n/describeValue';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText, type Text } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useLocalScorecard } from '../../state/useLocalScorecard';
import { useOpenAssessment } from '../../state/useSession';
import styles from './FindingsScreen.module.css';

export function FindingText({ finding }: { finding: Finding }) {
  const text = useText();
  const { t } = text;
  const lookup = useDataPointLookup();
  const { dataPointIds, severity, source } = finding;
  return (
    <div className={styles.text}>
      <p className={styles.severity} data-severity={severity}>
        {t(`findings.severities.${severity}`)}
      </p>
      {dataPointIds.length === 0 ? (
        <h3>{t('findings.wholeCity')}</h3>
      ) : (
        <ul className={styles.dataPoints}>
          {dataPointIds.map((id) => (
            <AnswerLink key={id} id={id} />
          ))}
        </ul>
      )}
      <p>{describeFinding(finding, lookup, text)}</p>
      <p className={styles.quiet}>{t('findings.source', { source: describeFindingSource(source, text) })}</p>
    </div>
  );
}

function AnswerLink({ id }: { id: DataPointId }) {
  const text = useText();
  const lookup = useDataPointLookup();
  const { id: assessment, scorecard } = useOpenAssessment();
  const local = useLocalScorecard();
  const { kpi, dataPoint } = getEntry(lookup, id);
  const official = scorecard.dataPoints.get(id);
  const value = (official ?? local.dataPoints.get(id))?.computed?.value ?? null;
  return (
    <li>
      <h3>
        <a href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}>
          {nameDataPoint(id, lookup, text)}
        </a>
      </h3>
      <bdi className={styles.quiet}>{kpi.code}</bdi>
      {!official && <span className={styles.quiet}>{text.t('local.notOfficial')}</span>}
      <bdi className={styles.value}>
        {value === null
          ? text.t('findings.noValue')
          : describeValue(value, getUnit(lookup, dataPoint.unit), text)}
      </bdi>
    </li>
  );
}

/** What a finding is about in a few words, for buttons that are read out alone. */
export function nameFinding({ dataPointIds: [first] }: Finding, lookup: DataPointLookup, text: Text): string {
  return first === undefined ? text.t('findings.wholeCity') : nameDataPoint(first, lookup, text);
}
