// The data points of several cities in rows: which of them are worth a row for what is asked.
import type { Catalogue, CatalogueEntry } from '../../catalogue/catalogue';
import type { Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';
import { findPlace } from './compareCities';
import type { SideBySide } from './sideBySide';

export interface SideBySideRow {
  entry: CatalogueEntry;
  ours: DataPointScore;
  /** In the order of the cities. */
  others: readonly DataPointScore[];
}

const isReported = ({ status }: DataPointScore) => status === 'reported';

const FITS = {
  all: ({ ours, others }) => isReported(ours) || others.some(isReported),
  common: ({ ours, others }) => isReported(ours) && others.some(isReported),
  worse: ({ ours, others }) => others.some((theirs) => findPlace(ours, theirs) === 'worse'),
  better: ({ ours, others }) => others.some((theirs) => findPlace(ours, theirs) === 'better'),
} satisfies Record<SideBySide, (row: SideBySideRow) => boolean>;

/** In the order of the catalogue; of one dimension where it is named. All scorecards are of this catalogue (else thrown). */
export function listSideBySide(
  ours: Scorecard,
  others: readonly Scorecard[],
  catalogue: Catalogue,
  { show = 'all', dimension }: { show?: SideBySide | undefined; dimension?: string | undefined } = {},
): SideBySideRow[] {
  return catalogue.entries
    .filter(({ kpi }) => dimension === undefined || kpi.dimension === dimension)
    .map((entry) => ({
      entry,
      ours: getScore(ours, entry),
      others: others.map((scorecard) => getScore(scorecard, entry)),
    }))
    .filter(FITS[show]);
}

function getScore({ dataPoints }: Scorecard, { dataPoint: { id } }: CatalogueEntry): DataPointScore {
  const score = dataPoints.get(id);
  if (!score) throw new Error(`The scorecard has no data point ${id}`);
  return score;
}
