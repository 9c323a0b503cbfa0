// The names of what stands in the catalogue's structure.
import type { Group } from '../core/catalogue/catalogue';
import type { Classification } from '../core/catalogue/classification';
import type { Text } from './useText';

type Place = Pick<Group, 'dimension' | 'subDimension' | 'category'>;

/** The name of the group itself, e.g. of a category; the whole city where it is no part. */
export function describeGroup(place: Place, classification: Classification, text: Text): string {
  return describePath(place, classification, text).at(-1) ?? text.t('score.city');
}

/** The group's name in a list of groups; of a category, which may stand in several dimensions, its dimension as well. */
export function nameGroup(
  group: Pick<Group, 'level' | keyof Place>,
  classification: Classification,
  text: Text,
): { name: string; dimension: string | null } {
  const [dimension = null] = describePath(group, classification, text);
  return {
    name: describeGroup(group, classification, text),
    dimension: group.level === 'category' ? dimension : null,
  };
}

/** Dimension, sub-dimension and category, as far as they are given. */
export function describePath(
  { dimension, subDimension, category }: Place,
  { dimensions, categories }: Classification,
  { pick }: Text,
): string[] {
  const ofDimension = dimensions.find(({ id }) => id === dimension);
  const ofSubDimension = ofDimension?.subDimensions.find(({ id }) => id === subDimension);
  const ofCategory = categories.find(({ id }) => id === category);
  return [ofDimension, ofSubDimension, ofCategory].flatMap((named) => (named ? [pick(named.name)] : []));
}
