// What turned since the period before: how many rose and fell, and which weighed most.
import { useMemo } from 'react';
import { compareScorecards } from '../../core/scoring/comparison/compareScorecards';
import { listTurned } from '../../core/scoring/comparison/listTurned';
import { describeAbout } from '../../i18n/describeAbout';
import { describeTurned } from '../../i18n/describeTurned';
import { useText } from '../../i18n/useText';
import { findPreviousPeriod } from '../../state/findPreviousPeriod';
import { hrefOf } from '../../state/route';
import { useDefinitions, useOpenAssessment, useSessionState } from '../../state/useSession';
import { usePrevious } from '../../state/usePrevious';
import { useReadOnly } from '../../state/useReadOnly';
import styles from './DashboardScreen.module.css';
import { TurnedList } from './TurnedList';

export function Turned() {
  const { t } = useText();
  const { assessment } = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries);
  const hasPrevious = findPreviousPeriod(assessment.about, summaries ?? []) !== undefined;
  return (
    <section aria-labelledby="turned" className={styles.answer}>
      <h2 id="turned">{t('dashboard.turned.title')}</h2>
      {hasPrevious ? <SincePrevious /> : <NoPrevious />}
    </section>
  );
}

function NoPrevious() {
  const { t } = useText();
  if (useReadOnly()) return <p>{t('report.page.noPrevious')}</p>;
  return (
    <>
      <p>{t('dashboard.turned.none')}</p>
      <p className={`${styles.quiet} ${styles.links}`}>
        <a href={hrefOf({ screen: 'files' })}>{t('dashboard.turned.open')}</a>
        <a href={hrefOf({ screen: 'start' })}>{t('dashboard.turned.start')}</a>
      </p>
    </>
  );
}

function SincePrevious() {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { id: assessment, scorecard } = useOpenAssessment();
  const previous = usePrevious();
  const isReadOnly = useReadOnly();
  const comparison = useMemo(
    () => previous && compareScorecards(previous.scorecard, scorecard, catalogue),
    [previous, scorecard, catalogue],
  );
  if (!previous || !comparison) return <p className={styles.quiet}>{t('shell.loading')}</p>;
  const { rose, fell } = listTurned(comparison);
  return (
    <>
      <p className={styles.quiet}>
        {t('dashboard.turned.since', {
          name: describeAbout(previous.assessment.about, text),
          both: comparison.coverage.scoredInBoth,
        })}
      </p>
      <p>{describeTurned(comparison, text)}</p>
      {rose.length > 0 && <TurnedList title={t('dashboard.turned.up')} changes={rose} />}
      {fell.length > 0 && <TurnedList title={t('dashboard.turned.down')} changes={fell} />}
      {!isReadOnly && (
        <p className={styles.quiet}>
          <a href={hrefOf({ screen: 'compare', assessment })}>{t('dashboard.turned.more')}</a>
        </p>
      )}
    </>
  );
}
