// The benchmarking wheel as ITU draws it, before any drawing: which segment stands where, and how it is filled.
import { getEntry, type Catalogue, type CatalogueEntry, type Group } from '../../catalogue/catalogue';
import type { GroupScore, Scorecard } from '../scoreAssessment';
import type { DataPointScore } from '../scoreDataPoint';
import { findGroupStanding, findStanding, type Standing } from './findStanding';

/** Shares of the whole turn, 0…1, from the top in the direction of reading. */
interface Arc {
  start: number;
  end: number;
}

interface GroupSegment extends Arc {
  ring: 'dimension' | 'category';
  id: string;
  /** The segment further in that it belongs to; null: the centre. */
  parent: string | null;
  standing: Standing;
  score: GroupScore;
}

interface DataPointSegment extends Arc {
  ring: 'data-point';
  id: string;
  parent: string;
  standing: Standing;
  score: DataPointScore;
  entry: CatalogueEntry;
}

export type WheelSegment = GroupSegment | DataPointSegment;

/**
 * Ring after ring from the centre, each in the order of the catalogue. An angle is proportional to the number of data
 * points. A category is drawn once in its dimension, as it is scored, also where it occurs in two sub-dimensions; its data
 * points stand together. Thrown where the scorecard is of another catalogue.
 */
export function layOutWheel(catalogue: Catalogue, { groups, dataPoints }: Scorecard): WheelSegment[] {
  const total = catalogue.entries.length;
  const rings: Record<WheelSegment['ring'], WheelSegment[]> = {
    dimension: [],
    category: [],
    'data-point': [],
  };
  let at = 0;
  const arcOf = (group: Group): Arc => ({ start: at / total, end: (at + group.dataPointIds.length) / total });
  for (const dimension of groups.filter(({ group }) => group.level === 'dimension')) {
    const ofDimension = describeGroup('dimension', dimension, null);
    rings.dimension.push({ ...ofDimension, ...arcOf(dimension.group) });
    for (const category of groups.filter(isCategoryOf(dimension))) {
      const ofCategory = describeGroup('category', category, ofDimension.id);
      rings.category.push({ ...ofCategory, ...arcOf(category.group) });
      for (const id of category.group.dataPointIds) {
        const score = dataPoints.get(id);
        if (!score) throw new Error(`The scorecard has no data point ${id}`);
        rings['data-point'].push({
          ring: 'data-point',
          id,
          parent: ofCategory.id,
          standing: findStanding(score),
          score,
          entry: getEntry(catalogue, id),
          start: at / total,
          end: (at + 1) / total,
        });
        at += 1;
      }
    }
  }
  return [...rings.dimension, ...rings.category, ...rings['data-point']];
}

const isCategoryOf =
  ({ group: { dimension } }: GroupScore) =>
  ({ group }: GroupScore) =>
    group.level === 'category' && group.dimension === dimension;

function describeGroup(ring: GroupSegment['ring'], score: GroupScore, parent: string | null) {
  const { dimension, category } = score.group;
  const id = [dimension, category].filter((name) => name !== null).join('/');
  return { ring, id, parent, score, standing: findGroupStanding(score) };
}
