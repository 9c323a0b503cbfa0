// The vocabulary of all tables: one word, one meaning, whichever table it stands in.
import { ANSWER_TERMS } from './answerTerms';
import { EVIDENCE_TERMS } from './evidenceTerms';
import { FINDING_TERMS } from './findingTerms';
import { LOCAL_TERMS } from './localTerms';
import { PLACE_TERMS } from './placeTerms';
import { SCORE_TERMS } from './scoreTerms';

export const TERMS = {
  ...PLACE_TERMS,
  ...ANSWER_TERMS,
  ...SCORE_TERMS,
  ...FINDING_TERMS,
  ...EVIDENCE_TERMS,
  ...LOCAL_TERMS,
};

export type TermName = keyof typeof TERMS;
