// Chapter 4: where the city stands, in sentences, on the wheel and by group; how sure that is, and what turned.
import { describeConfidenceShare } from '../../i18n/describeConfidenceShare';
import { describeStanding } from '../../i18n/describeStanding';
import { useText } from '../../i18n/useText';
import { useGroupConfidences } from '../../state/useGroupConfidences';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { GroupTable } from './GroupTable';
import styles from './Report.module.css';
import { ReportWheel } from './ReportWheel';
import { Turned } from './Turned';
import { useTurned } from './useTurned';

export function Performance() {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const { scorecard } = useOpenAssessment();
  const city = useGroupConfidences().find(({ group }) => group.level === 'city');
  const sure = city && describeConfidenceShare(city, text);
  const turned = useTurned();
  return (
    <>
      <p>{describeStanding(scorecard, classification, text).join(' ')}</p>
      <div className={styles.wheel}>
        <h3>{t('report.performance.wheel')}</h3>
        <ReportWheel />
      </div>
      <div className={styles.together}>
        <h3>{t('report.performance.dimensions')}</h3>
        <GroupTable levels={['dimension', 'sub-dimension']} title={t('report.performance.dimensions')} />
      </div>
      <h3>{t('report.performance.categories')}</h3>
      <GroupTable levels={['category']} title={t('report.performance.categories')} />
      {sure && (
        <>
          <h3>{t('report.performance.sure')}</h3>
          <p>{sure}</p>
        </>
      )}
      {turned && (
        <>
          <h3>{t('report.performance.turned')}</h3>
          <Turned turned={turned} />
        </>
      )}
    </>
  );
}
