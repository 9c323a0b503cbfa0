// What a finding says: the answers that it is about, each with its value and a link, the sentence, and where the rule comes from.
import { getEntry, getUnit, type Catalogue } from '../../core/catalogue/catalogue';
import type { DataPointId } from '../../core/catalogue/kpi';
import type { Finding } from '../../core/scoring/plausibility/finding';
import { describeFinding, describeFindingSource, describeFoundDataPoint } from '../../i18n/describeFinding';
import { describeValue } from '../../i18n/describeValue';
import { useText, type Text } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './FindingsScreen.module.css';

export function FindingText({ finding }: { finding: Finding }) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
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
      <p>{describeFinding(finding, catalogue, text)}</p>
      <p className={styles.quiet}>{t('findings.source', { source: describeFindingSource(source, text) })}</p>
    </div>
  );
}

function AnswerLink({ id }: { id: DataPointId }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { id: assessment, scorecard } = useOpenAssessment();
  const { kpi, dataPoint } = getEntry(catalogue, id);
  const value = scorecard.dataPoints.get(id)?.computed?.value ?? null;
  return (
    <li>
      <h3>
        <a href={hrefOf({ screen: 'assess', assessment, dataPoint: id })}>
          {describeFoundDataPoint(id, catalogue, text)}
        </a>
      </h3>
      <bdi className={styles.quiet}>{kpi.code}</bdi>
      <bdi className={styles.value}>
        {value === null
          ? text.t('findings.noValue')
          : describeValue(value, getUnit(catalogue, dataPoint.unit), text)}
      </bdi>
    </li>
  );
}

/** What a finding is about in a few words, for buttons that are read out alone. */
export function nameFinding({ dataPointIds: [first] }: Finding, catalogue: Catalogue, text: Text): string {
  return first === undefined ? text.t('findings.wholeCity') : describeFoundDataPoint(first, catalogue, text);
}
