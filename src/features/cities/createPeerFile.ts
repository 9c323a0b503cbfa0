// A peer file, read back before it is handed out.
import { isSameContent } from '../../core/assessment/compareContents';
import type { PeerContent } from '../../core/assessment/peer';
import type { Assessment } from '../../core/assessment/readAssessment';
import type { Catalogue } from '../../core/catalogue/catalogue';
import { createPeer } from '../../core/exchange/peer-file/createPeer';
import { readPeerFile } from '../../core/exchange/peer-file/readPeerFile';
import { writePeerFile } from '../../core/exchange/peer-file/writePeerFile';
import type { Scorecard } from '../../core/scoring/scoreAssessment';

interface PeerFile {
  peer: PeerContent;
  text: string;
  /** Whether the text reads back as the same. */
  verified: boolean;
}

export function createPeerFile(
  assessment: Assessment,
  scorecard: Scorecard,
  catalogue: Catalogue,
  options: { tellsSize: boolean },
): PeerFile {
  const peer = createPeer(assessment, scorecard, catalogue, options);
  const text = writePeerFile(peer);
  return { peer, text, verified: isSameContent(readPeerFile(text, catalogue).peer, peer) };
}
