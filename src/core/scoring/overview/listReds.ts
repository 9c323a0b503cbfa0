// What is still red: the data points of the lowest band, the worst first, with the way out, the owner and the age of the data.
import type { Action } from '../../assessment/action';
import { computeWholeYearsBetween } from '../../assessment/period';
import type { Assessment } from '../../assessment/readAssessment';
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import type { RankedLift } from '../lift/findLifts';
import type { Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';

export interface Red {
  entry: CatalogueEntry;
  score: DataPointScore;
  /** 0…33. */
  percentOfTarget: number;
  /** Undefined where no value leads further. */
  lift: RankedLift | undefined;
  /** Who does something about it; empty while nobody is named. */
  owner: string;
  /** What is to be done about it, and until when; undefined while nothing is planned. */
  action: Action | undefined;
  /** The year that the data is of, and the whole years that it is older than the assessment's; null: not stated. */
  data: { year: number; ageYears: number } | null;
}

/** Sorted by percent of target; those that are equally far stand in the catalogue's order. */
export function listReds(
  { about, answers, actions }: Assessment,
  { dataPoints }: Scorecard,
  lifts: readonly RankedLift[],
  catalogue: Catalogue,
): Red[] {
  const liftOf = new Map(lifts.map((lift) => [lift.dataPointId, lift]));
  return catalogue.entries
    .flatMap((entry): Red[] => {
      const { id } = entry.dataPoint;
      const score = dataPoints.get(id);
      if (score?.score?.rag !== 'red') return [];
      const year = answers.get(id)?.referenceYear ?? null;
      return [
        {
          entry,
          score,
          percentOfTarget: score.score.percentOfTarget,
          lift: liftOf.get(id),
          owner: actions.get(id)?.owner ?? '',
          action: actions.get(id),
          data:
            year === null
              ? null
              : { year, ageYears: Math.max(0, computeWholeYearsBetween(year, about.period)) },
        },
      ];
    })
    .sort((a, b) => a.percentOfTarget - b.percentOfTarget);
}
