// What turned since the period before: how many rose and fell, and which weighed most.
import { useMemo } from 'react';
import {
  compareScorecards,
  type DataPointChange,
  type ScorecardComparison,
} from '../../core/scoring/comparison/compareScorecards';
import { describeAbout } from '../../i18n/describeAbout';
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
  const rose = comparison.dataPoints.filter((change) => findStep(change) > 0);
  const fell = comparison.dataPoints.filter((change) => findStep(change) < 0);
  return (
    <>
      <p className={styles.quiet}>
        {t('dashboard.turned.since', {
          name: describeAbout(previous.assessment.about, text),
          both: comparison.coverage.scoredInBoth,
        })}
      </p>
      <Summary comparison={comparison} />
      {rose.length > 0 && <TurnedList title={t('dashboard.turned.up')} changes={sortByStep(rose)} />}
      {fell.length > 0 && <TurnedList title={t('dashboard.turned.down')} changes={sortByStep(fell)} />}
      {!isReadOnly && (
        <p className={styles.quiet}>
          <a href={hrefOf({ screen: 'compare', assessment })}>{t('dashboard.turned.more')}</a>
        </p>
      )}
    </>
  );
}

function Summary({
  comparison: { turned, improved, declined, coverage },
}: {
  comparison: ScorecardComparison;
}) {
  const { t } = useText();
  if (coverage.scoredInBoth === 0) return <p>{t('dashboard.turned.noCommon')}</p>;
  if (improved + declined === 0) return <p>{t('dashboard.turned.same')}</p>;
  const toGreen = turned.red.green + turned.amber.green;
  const fromGreen = turned.green.red + turned.green.amber;
  return (
    <p>
      {improved > 0
        ? t('dashboard.turned.rose', { count: improved, toGreen })
        : t('dashboard.turned.noneRose')}{' '}
      {declined > 0
        ? t('dashboard.turned.fell', { count: declined, fromGreen })
        : t('dashboard.turned.noneFell')}
    </p>
  );
}

/** Bands up or down; 0: the same, or not scored both times. */
function findStep({ before, after }: DataPointChange): number {
  return before.score && after.score ? after.score.band - before.score.band : 0;
}

/** The longest way first. */
function sortByStep(changes: readonly DataPointChange[]): DataPointChange[] {
  return [...changes].sort((a, b) => Math.abs(findStep(b)) - Math.abs(findStep(a)));
}
