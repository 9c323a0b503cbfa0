// The Sustainable Development Goals: which of them the numbers speak about, how they stand there, and by whose word.
import { useEffect, useMemo, useRef } from 'react';
import { groupByGoal, summarizeGoals, type GoalOverview } from '../../core/scoring/overview/groupByGoal';
import { describeGoals } from '../../i18n/describeGoals';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { GoalChart } from './GoalChart';
import { GoalDetail } from './GoalDetail';
import styles from './SdgScreen.module.css';

export function SdgScreen() {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const [{ goal, links }, { choose }] = useParameters('sdg');
  const basis = links ?? 'all';
  const goals = useMemo(() => groupByGoal(catalogue, scorecard, basis), [catalogue, scorecard, basis]);
  const overview = useMemo(() => summarizeGoals(goals, catalogue), [goals, catalogue]);
  const chosen = goals.find((each) => String(each.goal) === goal && each.dataPoints.length > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(chosen?.goal);
  useEffect(() => {
    // What is chosen opens below the goals: reading goes on there. What a link has opened is read from the top.
    if (before.current !== chosen?.goal) heading.current?.focus();
    before.current = chosen?.goal;
  }, [chosen?.goal]);
  return (
    <div className={styles.screen}>
      <h1>{t('sdg.title')}</h1>
      <section aria-labelledby="question" className={styles.answer}>
        <h2 id="question">{t('sdg.question')}</h2>
        <p className={styles.lead}>{describeGoals(overview, basis, text).join(' ')}</p>
        <Notes overview={overview} />
      </section>
      <Choice
        legend={t('sdg.links.legend')}
        options={[
          { value: 'all', label: t('sdg.links.all') },
          { value: 'stated', label: t('sdg.links.stated') },
        ]}
        value={basis}
        onChange={(value) => choose({ links: value === 'stated' ? value : undefined })}
      />
      <GoalChart goals={goals} chosen={chosen} basis={basis} />
      {chosen && <GoalDetail score={chosen} heading={heading} />}
    </div>
  );
}

function Notes({ overview: { several, without } }: { overview: GoalOverview }) {
  const { t } = useText();
  return (
    <p className={styles.quiet}>
      {t('sdg.rule')} {several > 0 ? t('sdg.overlap', { count: several }) : t('sdg.noOverlap')}{' '}
      {without > 0 && t('sdg.without', { count: without })}
    </p>
  );
}
