// How do we compare, in short: the other assessments of this device beside this one.
import { useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useOtherScorecards } from '../../state/useOtherScorecards';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import { ComparedTable, type ComparedRow } from './ComparedTable';
import styles from './DashboardScreen.module.css';

const MOST_SHOWN = 5;

export function Compared() {
  const { t } = useText();
  const open = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries);
  const others = useMemo(() => (summaries ?? []).filter(({ id }) => id !== open.id), [summaries, open.id]);
  const shown = useMemo(() => others.slice(0, MOST_SHOWN), [others]);
  const rows: ComparedRow[] = [
    { id: open.id, about: open.assessment.about, scorecard: open.scorecard },
    ...useOtherScorecards(shown),
  ];
  return (
    <section aria-labelledby="compared" className={styles.answer}>
      <h2 id="compared">{t('dashboard.compared.title')}</h2>
      {others.length === 0 ? (
        <>
          <p>{t('dashboard.compared.none')}</p>
          <p className={styles.quiet}>
            <a href={hrefOf({ screen: 'start' })}>{t('dashboard.turned.start')}</a>
          </p>
        </>
      ) : (
        <>
          <p>{t('dashboard.compared.text')}</p>
          <ComparedTable
            caption={
              others.length > MOST_SHOWN
                ? t('dashboard.compared.shown', { shown: MOST_SHOWN, count: others.length })
                : t('dashboard.compared.table')
            }
            rows={rows}
          />
          <p className={styles.quiet}>
            <a href={hrefOf({ screen: 'compare', assessment: open.id })}>{t('dashboard.compared.more')}</a>
          </p>
        </>
      )}
    </section>
  );
}
