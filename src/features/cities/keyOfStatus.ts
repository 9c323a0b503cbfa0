// The words for what a peer says of a data point: those of the answers, and of the verification.
import type { PeerResult } from '../../core/assessment/peer';

export const keyOfStatus = (status: PeerResult['status']) =>
  status === 'not-verified' ? 'score.unscored.not-verified' : (`assess.answer.statuses.${status}` as const);
