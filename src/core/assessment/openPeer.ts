// What a peer file brought → an assessment that is scored like any other, and is kept nowhere.
import { EMPTY_DESCRIPTION, type Answer } from './answer';
import type { Peer, PeerResult } from './peer';
import { createEmptyAssessment, type Assessment } from './readAssessment';

/** Values count as entered directly; what was not verified stays reported and out of the score. */
export function openPeer({ label, period, results }: Peer): Assessment {
  const about = {
    city: label,
    country: '',
    period,
    benchmarkSet: { id: '', version: '' },
    published: null,
  };
  const refused = results.filter(({ status }) => status === 'not-verified');
  return {
    ...createEmptyAssessment(about),
    answers: new Map(results.map((result) => [result.dataPoint, toAnswer(result)])),
    reviews: new Map(refused.map(({ dataPoint }) => [dataPoint, { verified: 'no', reason: '' }])),
  };
}

function toAnswer({ status, value }: PeerResult): Answer {
  if (status === 'not-reported' || status === 'not-applicable') return { status, ...EMPTY_DESCRIPTION };
  return { status: 'reported', inputs: { kind: 'value', value }, ...EMPTY_DESCRIPTION };
}
