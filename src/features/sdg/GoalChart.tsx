// The goals in their frame: tiles, legend, the same as a table, and what can be saved.
import { GOALS } from '../../core/catalogue/goals';
import { countStandings, STANDINGS } from '../../core/scoring/overview/findStanding';
import { summarizeGoals, type GoalBasis, type GoalScore } from '../../core/scoring/overview/groupByGoal';
import { describeAbout } from '../../i18n/describeAbout';
import { describeGoals } from '../../i18n/describeGoals';
import { describePictureSource } from '../../i18n/describePictureSource';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ChartFrame } from '../../widgets/ChartFrame';
import { StandingLegend } from '../../widgets/StandingLegend';
import { GoalTable } from './GoalTable';
import { GoalTiles } from './GoalTiles';
import { saveGoals } from './saveGoals';

interface GoalChartProps {
  goals: readonly GoalScore[];
  chosen: GoalScore | undefined;
  basis: GoalBasis;
}

export function GoalChart({ goals, chosen, basis }: GoalChartProps) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const { assessment, scorecard, benchmarks } = useOpenAssessment();
  const { about } = assessment;
  const title = t('sdg.chart', { name: describeAbout(about, text), total: GOALS.length });
  const counts = countStandings(scorecard);
  const legend = STANDINGS.filter((each) => typeof each === 'number' || counts[each] > 0).map((standing) => ({
    standing,
    text:
      typeof standing === 'number'
        ? t(`score.bands.${standing}`)
        : t(`dashboard.wheel.standings.${standing}`),
  }));
  return (
    <ChartFrame
      title={title}
      table={() => <GoalTable goals={goals} />}
      save={(kind) =>
        saveGoals(kind, {
          ...{ about, goals, title, legend, text, limits: benchmarks.bands.limits },
          name: [t('sdg.file'), describeAbout(about, text)].join('-'),
          description: describeGoals(summarizeGoals(goals, catalogue), basis, text).join(' '),
          silent: t(basis === 'all' ? 'sdg.silent' : 'sdg.silentByItu'),
          notes: [t(`sdg.basis.${basis}`), describePictureSource(benchmarks, new Date(), text)],
        })
      }
    >
      <StandingLegend title={t('dashboard.wheel.legend')} entries={legend} />
      <GoalTiles goals={goals} chosen={chosen} />
    </ChartFrame>
  );
}
