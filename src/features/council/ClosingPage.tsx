// The last page: what turned from red to green, and what is still red, with who does what until when.
import { useMemo } from 'react';
import { listReds } from '../../core/scoring/overview/listReds';
import { describeOutlook } from '../../i18n/describeOutlook';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import styles from './CouncilScreen.module.css';
import { RedSteps } from './RedSteps';
import { Sentences } from './Sentences';
import { getSummary, useCouncilData } from './useCouncilData';

export function ClosingPage() {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { summaries, lifts, comparison, context } = useCouncilData();
  const reds = useMemo(
    () => listReds(assessment, scorecard, lifts, catalogue),
    [assessment, scorecard, lifts, catalogue],
  );
  const outlook = {
    previous: context.since && comparison && { about: context.since, comparison },
    reds,
    actions: assessment.actions,
    scored: getSummary(summaries).score.scored,
  };
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>{t('council.closing.title')}</h1>
      <Sentences sentences={describeOutlook(outlook, catalogue, text)} />
      {reds.length > 0 && <RedSteps reds={reds} />}
    </article>
  );
}
