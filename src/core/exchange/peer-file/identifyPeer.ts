// The name under which a peer is kept: from what it says, so that the same file is the same peer on every device.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { hashBytes } from '../../assessment/hashBytes';
import type { PeerContent } from '../../assessment/peer';
import { writePeerFile } from './writePeerFile';

const DIGITS = 24;

/** The beginning of the SHA-256 of the file as we write it; what it is called here does not matter. */
export function identifyPeer(content: PeerContent): string {
  return hashBytes(utf8ToBytes(writePeerFile(content))).slice(0, DIGITS);
}
