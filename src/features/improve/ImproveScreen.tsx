// What lifts us: the way of each data point to the next band, and a scratch copy in which several can be tried together.
import { useMemo, useRef } from 'react';
import { findLifts } from '../../core/scoring/lift/findLifts';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './ImproveScreen.module.css';
import { LiftTable } from './LiftTable';
import { useTrials } from './useTrials';
import { WhatIfPanel } from './WhatIfPanel';

export function ImproveScreen() {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const lifts = useMemo(
    () => findLifts(assessment, scorecard, catalogue),
    [assessment, scorecard, catalogue],
  );
  const trials = useTrials();
  const panel = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('improve.title')}</h1>
        <p className={styles.lead}>{t('improve.lead')}</p>
      </header>
      <div ref={panel} className={styles.panel}>
        <WhatIfPanel trials={trials} />
      </div>
      <LiftTable
        lifts={lifts}
        trials={trials}
        onShow={() => panel.current?.scrollIntoView({ block: 'start' })}
      />
    </div>
  );
}
