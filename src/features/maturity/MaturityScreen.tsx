// How mature the city is: five levels for data points and groups, the city's own ratings, and no grand number.
import { useMemo } from 'react';
import { computeMaturity } from '../../core/scoring/maturity/computeMaturity';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { GroupLevels } from './GroupLevels';
import { LevelLegend } from './LevelLegend';
import styles from './MaturityScreen.module.css';
import { MaturityProfile } from './MaturityProfile';
import { PointsByLevel } from './PointsByLevel';
import { SelfRatings } from './SelfRatings';
import { STANDARD } from './standard';

export function MaturityScreen() {
  const { t } = useText();
  const { scorecard } = useOpenAssessment();
  const maturity = useMemo(() => computeMaturity(scorecard), [scorecard]);
  return (
    <div className={styles.screen}>
      <header className={styles.section}>
        <h1>{t('maturity.title')}</h1>
        <p className={styles.lead}>{t('maturity.lead', { standard: STANDARD })}</p>
      </header>
      <LevelLegend />
      <MaturityProfile groups={maturity.groups} />
      <SelfRatings />
      <GroupLevels groups={maturity.groups} />
      <PointsByLevel dataPoints={maturity.dataPoints} />
    </div>
  );
}
