// The Sustainable Development Goals with the data points that speak about each, and the points of these together.
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import { findGoalLinks, GOALS, type Goal, type GoalLink } from '../../catalogue/goals';
import { scoreTogether, type PointsTogether, type Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';
import { countStandings, type Standing } from './findStanding';

/** Whose word a data point is taken by: ITU's alone, or ours as well. */
export type GoalBasis = 'all' | 'stated';

export interface GoalDataPoint {
  entry: CatalogueEntry;
  score: DataPointScore;
  link: GoalLink;
  /** The other goals that it counts for as well. */
  otherGoals: readonly Goal[];
}

export interface GoalScore {
  goal: Goal;
  /** In the catalogue's order; empty: the method says nothing about this goal, which is neither good nor bad. */
  dataPoints: readonly GoalDataPoint[];
  /** How many of them ITU itself links with the goal. */
  stated: number;
  /** The counts add up to the data points. */
  counts: Readonly<Record<Standing, number>>;
  /** By ITU's rule for a group: points ÷ (4 × scored). It is a score of these data points, not of the goal. */
  together: PointsTogether;
}

/**
 * All 17 goals in their order. A data point counts for each goal that its KPI is linked with, so goals overlap and their
 * counts add up to more than 112. Refused (thrown): a scorecard of another catalogue.
 *
 * Example: of a goal's four data points one is not reported, the others have 3, 4 and 2 points: 9 ÷ 12 = 75 %, three of
 * four scored.
 */
export function groupByGoal(
  catalogue: Catalogue,
  scorecard: Scorecard,
  basis: GoalBasis = 'all',
): GoalScore[] {
  const linked = catalogue.entries.map((entry) => ({
    entry,
    links: findGoalLinks(entry.kpi).filter(({ origin }) => basis === 'all' || origin === 'stated'),
  }));
  return GOALS.map((goal) => {
    const dataPoints = linked.flatMap(({ entry, links }): GoalDataPoint[] => {
      const link = links.find((each) => each.goal === goal);
      if (!link) return [];
      const score = scorecard.dataPoints.get(entry.dataPoint.id);
      if (!score) throw new Error(`The scorecard has no data point ${entry.dataPoint.id}`);
      const otherGoals = links.flatMap((each) => (each.goal === goal ? [] : [each.goal]));
      return [{ entry, score, link, otherGoals }];
    });
    const ids = dataPoints.map(({ entry }) => entry.dataPoint.id);
    return {
      goal,
      dataPoints,
      stated: dataPoints.filter(({ link }) => link.origin === 'stated').length,
      counts: countStandings({
        dataPoints: new Map(dataPoints.map(({ score }) => [score.dataPointId, score])),
      }),
      together: scoreTogether(ids, scorecard.dataPoints, scorecard.benchmarks.bands),
    };
  });
}

export interface GoalOverview {
  /** Goals that at least one scored data point speaks about. */
  scored: readonly GoalScore[];
  /** Goals with data points of which none has a score yet. */
  unscored: readonly GoalScore[];
  /** Goals without any data point. */
  silent: readonly Goal[];
  /** How many data points count for a goal, and how many of these are scored. */
  linked: number;
  scoredLinked: number;
  /** How many count for more than one goal, and how many for none. */
  several: number;
  without: number;
}

/** A data point that counts for several goals is counted once in `linked`. */
export function summarizeGoals(
  goals: readonly GoalScore[],
  { entries }: Pick<Catalogue, 'entries'>,
): GoalOverview {
  const linked = new Map(
    goals.flatMap(({ dataPoints }) => dataPoints).map((each) => [each.score.dataPointId, each]),
  );
  return {
    scored: goals.filter(({ together }) => together.scored > 0),
    unscored: goals.filter(({ together, dataPoints }) => together.scored === 0 && dataPoints.length > 0),
    silent: goals.flatMap(({ goal, dataPoints }) => (dataPoints.length === 0 ? [goal] : [])),
    linked: linked.size,
    scoredLinked: [...linked.values()].filter(({ score }) => score.score !== null).length,
    several: [...linked.values()].filter(({ otherGoals }) => otherGoals.length > 0).length,
    without: entries.length - linked.size,
  };
}
