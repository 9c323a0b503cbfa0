// The one table of plausibility rules (METHOD 4): each looks at an assessment and tells what should be checked.
import { findAtypical } from './findAtypical';
import { findDifferentNumerators } from './findDifferentNumerators';
import { findForeignAirUnits } from './findForeignAirUnits';
import type { Rule, RuleId } from './finding';
import { findJumps } from './findJumps';
import { findLoneNumerators } from './findLoneNumerators';
import { findManyMissing } from './findManyMissing';
import { findOutOfRange } from './findOutOfRange';
import { findProfileChanges } from './findProfileChanges';
import { findAbove, findTreatmentDisorder } from './findWrongOrder';
import { findWrongTotals } from './findWrongTotals';

/** In the order in which the findings of one data point are told. */
export const PLAUSIBILITY_RULES = {
  missing: findManyMissing,
  range: findOutOfRange,
  typical: findAtypical,
  'numerator-only': findLoneNumerators,
  'profile-changed': findProfileChanges,
  'air-unit': findForeignAirUnits,
  'total-100': findWrongTotals,
  'treatment-order': findTreatmentDisorder,
  'not-above': findAbove,
  'numerator-equals': findDifferentNumerators,
  jump: findJumps,
} satisfies Record<RuleId, Rule>;
