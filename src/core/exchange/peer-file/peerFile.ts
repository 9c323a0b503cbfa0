// The form of a peer file (docs/peer-file.md): a city's values without its name, for other cities to compare with.
import * as z from 'zod/mini';
import {
  peerPeriodSchema,
  peerSizeClassSchema,
  peerStatusSchema,
  peerValueSchema,
} from '../../assessment/peer';

export const PEER_FORMAT = 'sanjeh-peer';
/** Raised when an older version could no longer read what is written. */
export const PEER_VERSION = 1;

const resultSchema = z.strictObject({
  // Whether the catalogue has it is told for each one, not refused with the file.
  dataPoint: z.string(),
  status: peerStatusSchema,
  value: peerValueSchema,
});

/** Strict: a field that is not named here (a note, a city) does not get in, whoever wrote the file. */
export const peerFileSchema = z.strictObject({
  format: z.literal(PEER_FORMAT),
  version: z.literal(PEER_VERSION),
  period: peerPeriodSchema,
  sizeClass: peerSizeClassSchema,
  results: z.array(resultSchema),
});

export const FILE_FIELDS = Object.keys(peerFileSchema.shape);
export const RESULT_FIELDS = Object.keys(resultSchema.shape);
