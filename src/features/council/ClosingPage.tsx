// The last page: what turned from red to green, and what is still red, with who does what until when.
import { useMemo } from 'react';
import { listReds } from '../../core/scoring/overview/listReds';
import { listTurnedGreen } from '../../core/scoring/overview/summarizeGroup';
import { describeOutlook } from '../../i18n/describeOutlook';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import styles from './CouncilScreen.module.css';
import { RedSteps } from './RedSteps';
import { Sentences } from './Sentences';
import { getSummary, useCouncilData } from './useCouncilData';

/** As many as a projector shows in large type. */
const MOST_TURNED = 4;

export function ClosingPage() {
  const text = useText();
  const { t, direction } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { summaries, lifts, comparison, context } = useCouncilData();
  const reds = useMemo(
    () => listReds(assessment, scorecard, lifts, catalogue),
    [assessment, scorecard, lifts, catalogue],
  );
  const turned = comparison ? listTurnedGreen(comparison) : [];
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
      {turned.length > 0 && (
        <ul aria-label={t('council.closing.turned')} className={styles.turned}>
          {turned.slice(0, MOST_TURNED).map(({ dataPointId, before, after }) => (
            <li key={dataPointId}>
              <BandMark compact band={before.score?.band ?? null} />
              <span aria-hidden="true">{direction === 'rtl' ? '←' : '→'}</span>
              <BandMark compact band={after.score?.band ?? null} />
              {nameDataPoint(dataPointId, catalogue, text)}
            </li>
          ))}
        </ul>
      )}
      {reds.length > 0 && <RedSteps reds={reds} />}
    </article>
  );
}
