// What a data point's record says of the answer and of the score, the same for ITU's and for a city's own.
import * as z from 'zod/mini';
import { ANSWER_STATUSES, QUALITY_GRADES } from '../../assessment/answer';
import { PROFILE_QUANTITIES } from '../../catalogue/kpi';
import { RAGS } from '../../scoring/band';
import { SCORE_TERMS } from '../csvw/scoreTerms';
import { band, bilingual, described, percent } from './described';

const inputsSchema = z.strictObject({
  numerator: described(
    z.nullable(z.number()),
    'As entered; null where the value is no ratio or was entered directly.',
  ),
  denominator: described(z.nullable(z.number()), 'As entered or from the city profile; null as above.'),
  denominatorFromProfile: described(
    z.nullable(z.enum(PROFILE_QUANTITIES)),
    'The figure of the city profile that is the denominator; null where the answer gives its own.',
  ),
  factor: described(
    z.nullable(z.number()),
    'The value is factor × numerator ÷ denominator; null where it is no ratio.',
  ),
  enteredDirectly: described(z.boolean(), 'True where a ratio was given as its result, without its parts.'),
});

const verificationSchema = z.strictObject({
  verified: described(
    z.enum(['yes', 'no']),
    'Verified is yes or no only (Verification Manual 2022, p. 163).',
  ),
  reason: described(z.string(), 'Why not, in the verifier’s words; may be empty.'),
});

export const resultFields = {
  status: described(
    z.enum([...ANSWER_STATUSES, 'unanswered']),
    'Whether it is reported, not reported, not applicable, or has no answer yet. Missing is never zero.',
  ),
  inputs: described(z.nullable(inputsSchema), 'What the value was computed from; null unless reported.'),
  value: described(
    z.nullable(z.number()),
    'The result in the unit, unrounded; percentages 0–100, yes is 1 and no is 0. Null where there is none.',
  ),
  unit: described(z.string(), 'The id of the unit of value, target and floor.'),
  unitName: described(bilingual, 'The unit in words.'),
  target: described(z.nullable(z.number()), 'Where the percent of target is 100; null without benchmark.'),
  floor: described(z.nullable(z.number()), 'Where the percent of target is 0; null without benchmark.'),
  percentOfTarget: described(
    z.nullable(percent),
    '100 × (value − floor) ÷ (target − floor), limited to 0–100, unrounded; null without score.',
  ),
  band: described(z.nullable(band), '1 red, 2 amber, 3 light green, 4 dark green; null without score.'),
  points: described(z.nullable(band), 'The points of the band; null without score.'),
  rag: described(z.nullable(z.enum(RAGS)), 'Red, amber or green; null without score.'),
  reasonUnscored: described(
    z.nullable(z.enum(SCORE_TERMS.reason_unscored.oneOf)),
    'Why there is no score; null exactly when there is one.',
  ),
  quality: described(
    z.nullable(z.enum(QUALITY_GRADES)),
    'ITU’s grade of the data (Verification Manual 2022, p. 163); null where it is not stated.',
  ),
  origin: described(z.string(), 'How the data came about; may be empty.'),
  source: described(z.string(), 'Agency, document, address; may be empty.'),
  referenceYear: described(
    z.nullable(z.int().check(z.minimum(1), z.maximum(9999))),
    'The year that the data is of, Gregorian or Solar Hijri; null where it is not stated.',
  ),
  agency: described(z.string(), 'Who is in charge of the data; may be empty.'),
  note: described(
    z.string(),
    'Free text; for what is not reported or not applicable it is the reason. May be empty.',
  ),
  evidence: described(
    z.array(described(z.string(), 'An id of the evidence register.')),
    'The pieces of evidence that support it.',
  ),
  verification: described(z.nullable(verificationSchema), 'The verifier’s word; null while there is none.'),
};
