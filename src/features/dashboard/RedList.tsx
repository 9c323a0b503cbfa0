// What is still red, the worst first: what lifts it, who sees to it, and how old its data is.
import { useMemo } from 'react';
import { getUnit } from '../../core/catalogue/catalogue';
import { findLifts } from '../../core/scoring/lift/findLifts';
import { listReds } from '../../core/scoring/overview/listReds';
import { describeLift } from '../../i18n/describeLift';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useReadOnly } from '../../state/useReadOnly';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './DashboardScreen.module.css';
import { RedTable } from './RedTable';

/** More are on the screen of results: here the worst must stand out. */
const MOST_SHOWN = 8;

export function RedList() {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { id, assessment, scorecard } = useOpenAssessment();
  const lifts = useMemo(
    () => findLifts(assessment, scorecard, catalogue),
    [assessment, scorecard, catalogue],
  );
  const reds = listReds(assessment, scorecard, lifts, catalogue);
  const isReadOnly = useReadOnly();
  const [nearest] = lifts;
  return (
    <section aria-labelledby="reds" className={styles.answer}>
      <h2 id="reds">{t('dashboard.reds.title')}</h2>
      <p>
        {reds.length === 0 ? t('dashboard.reds.none') : t('dashboard.reds.caption', { count: reds.length })}{' '}
        {reds.length > MOST_SHOWN && t('dashboard.reds.shown', { shown: MOST_SHOWN })}{' '}
        {nearest &&
          t('dashboard.reds.nearest', {
            name: nameDataPoint(nearest.dataPointId, catalogue, text),
            need: describeLift(nearest, getUnit(catalogue, nearest.entry.dataPoint.unit), text).need,
          })}
      </p>
      {reds.length > 0 && <RedTable reds={reds.slice(0, MOST_SHOWN)} />}
      <p className={`${styles.quiet} ${styles.links}`}>
        {reds.length > 0 && (
          <a href={hrefOf({ screen: 'results', assessment: id, show: 'red' })}>{t('dashboard.reds.all')}</a>
        )}
        {nearest && !isReadOnly && (
          <a href={hrefOf({ screen: 'improve', assessment: id })}>{t('dashboard.reds.improve')}</a>
        )}
      </p>
    </section>
  );
}
