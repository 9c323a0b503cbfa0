// Profile changed: a denominator given with the answer that should be the city profile's figure (manual 2022, p. 31).
import { findProfileValue } from '../../assessment/profile';
import { exceeds } from './exceeds';
import { createFinding } from './finding';
import { findPerDataPoint } from './findPerDataPoint';

/** ITU's verifiers ask about more than this many percent of the profile's figure. */
const LIMIT_PERCENT = 5;

/** Any difference is told as a note, more than 5 % as a warning. */
export const findProfileChanges = findPerDataPoint(({ dataPoint, answer: { inputs } }, { assessment }) => {
  const { formula } = dataPoint;
  if (formula.kind !== 'ratio' || !formula.denominatorFromProfile) return undefined;
  if (inputs.kind !== 'parts' || inputs.denominator.from !== 'answer') return undefined;
  const denominator = inputs.denominator.value;
  const profile = findProfileValue(assessment.profile, formula.denominatorFromProfile);
  if (denominator === null || profile === null || denominator === profile) return undefined;
  const percent = (100 * Math.abs(denominator - profile)) / profile;
  const isLarge = exceeds(percent, LIMIT_PERCENT);
  return createFinding({
    rule: 'profile-changed',
    sentence: isLarge ? 'profile-warning' : 'profile-note',
    severity: isLarge ? 'warning' : 'note',
    dataPointIds: [dataPoint.id],
    numbers: { denominator, profile, percent, ...(isLarge && { limit: LIMIT_PERCENT }) },
    source: { kind: 'manual', page: 31 },
  });
});
