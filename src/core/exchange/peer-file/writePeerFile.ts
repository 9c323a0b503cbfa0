// Writes a peer file: JSON with one line for each data point, so that a person can read what leaves.
import type { PeerContent } from '../../assessment/peer';
import { PEER_FORMAT, PEER_VERSION } from './peerFile';

/** UTF-8, in fact ASCII; the same content always gives the same bytes. No date, no name, no version of the program. */
export function writePeerFile({ period, sizeClass, results }: PeerContent): string {
  const lines = results.map(
    ({ dataPoint, status, value }) => `    ${JSON.stringify({ dataPoint, status, value })}`,
  );
  return [
    '{',
    `  "format": ${JSON.stringify(PEER_FORMAT)},`,
    `  "version": ${PEER_VERSION},`,
    `  "period": ${period},`,
    `  "sizeClass": ${JSON.stringify(sizeClass)},`,
    lines.length === 0 ? '  "results": []' : `  "results": [\n${lines.join(',\n')}\n  ]`,
    '}\n',
  ].join('\n');
}
