// Reads a peer file at the door: what is good in it, what was left out or is worth a look, or why it was refused.
import type { PeerContent, PeerResult } from '../../assessment/peer';
import { isReportedByPeer } from '../../assessment/peer';
import { findEntry, type Catalogue, type CatalogueEntry } from '../../catalogue/catalogue';
import { parseDefinition } from '../../catalogue/parseDefinition';
import type { Problem } from '../../problem';
import { findMissedRange } from '../../scoring/plausibility/findOutOfRange';
import { writeNumber } from '../../writeNumber';
import { decodeText } from '../decodeText';
import { parseJson } from '../parseJson';
import { withoutFile } from '../withoutFile';
import { writeRange } from '../writeRange';
import { FILE_FIELDS, PEER_FORMAT, PEER_VERSION, peerFileSchema, RESULT_FIELDS } from './peerFile';

interface PeerFileReading {
  /** Undefined when the file was refused. Results stand in the order of the catalogue. */
  peer: PeerContent | undefined;
  /** Why it was refused. */
  problems: Problem[];
  /** Single results that were left out or corrected, and values outside their plausible range, which are kept. */
  notices: Problem[];
}

/** Every data point of the catalogue takes about 10 kB. */
const MOST_BYTES = 1_000_000;

/**
 * Refused: what is too large, no JSON, no peer file or one of a newer version, and whatever the schema does not allow: a
 * wrong type, an unknown field. Left out and told: data points that the catalogue does not have, that occur a second time,
 * and an answer to a yes-no question that is neither. A value beside "not reported" is dropped.
 */
export function readPeerFile(file: string | Uint8Array, catalogue: Catalogue): PeerFileReading {
  if (file.length > MOST_BYTES) return refuse([{ code: 'too-large', where: {} }]);
  const decoded = decodeText(file);
  if ('problem' in decoded) {
    const { problem } = decoded;
    return refuse([problem.code === 'empty-file' ? problem : { code: 'not-a-peer-file', where: {} }]);
  }
  const json = parseJson(decoded.text);
  if (json === undefined) return refuse([{ code: 'not-json', where: {} }]);
  if (typeof json !== 'object' || json === null) return refuse([{ code: 'not-a-peer-file', where: {} }]);
  const unfit = findUnfitHeader(json);
  if (unfit) return refuse([{ code: unfit, where: {} }]);
  const { value, problems } = parseDefinition(peerFileSchema, { file: '', json });
  if (!value) {
    const foreign = findForeignFields(json);
    const others = problems.filter(
      ({ where }) => !foreign.some(({ holder }) => holder === (where.path ?? '')),
    );
    return refuse([...foreign.map(({ problem }) => problem), ...others].map(withoutFile));
  }
  const { results, notices } = readResults(value.results, catalogue);
  return { peer: { period: value.period, sizeClass: value.sizeClass, results }, problems: [], notices };
}

const refuse = (problems: Problem[]): PeerFileReading => ({ peer: undefined, problems, notices: [] });

/** A newer file may have any form, so its version is looked at before the schema. */
function findUnfitHeader(json: object): 'not-a-peer-file' | 'newer-format' | undefined {
  if (!('format' in json)) return 'not-a-peer-file';
  if (json.format !== PEER_FORMAT) return 'not-a-peer-file';
  const isNewer = 'version' in json && typeof json.version === 'number' && json.version > PEER_VERSION;
  return isNewer ? 'newer-format' : undefined;
}

interface ForeignField {
  /** The path of what the field stands in; the schema would only show all of that. */
  holder: string;
  problem: Problem;
}

/** What does not belong in a peer file, e.g. a note or a city. */
function findForeignFields(json: object): ForeignField[] {
  const results: unknown = 'results' in json ? json.results : undefined;
  const inResults = Array.isArray(results)
    ? results.flatMap((result: unknown, index) => listForeign(result, RESULT_FIELDS, `results.${index}`))
    : [];
  return [...listForeign(json, FILE_FIELDS, ''), ...inResults];
}

function listForeign(holding: unknown, known: readonly string[], holder: string): ForeignField[] {
  if (typeof holding !== 'object' || holding === null) return [];
  const foreign = Object.keys(holding).filter((name) => !known.includes(name));
  return foreign.map((name) => ({
    holder,
    problem: { code: 'unexpected-field', where: holder === '' ? {} : { path: holder }, found: name },
  }));
}

type WrittenResult = Omit<PeerResult, 'dataPoint'> & { dataPoint: string };

function readResults(written: readonly WrittenResult[], catalogue: Catalogue) {
  const good = new Map<string, PeerResult>();
  const notices: Problem[] = [];
  written.forEach((result, index) => {
    const entry = findEntry(catalogue, result.dataPoint);
    if (!entry) {
      const where = { path: `results.${index}.dataPoint` };
      notices.push(withoutFile({ code: 'unknown-data-point', where, found: result.dataPoint }));
      return;
    }
    const problem = findProblem(result, entry, good);
    if (problem) notices.push(problem);
    if (problem && !IS_KEPT.has(problem.code)) return;
    const value = isReportedByPeer(result) ? result.value : null;
    good.set(entry.dataPoint.id, { dataPoint: entry.dataPoint.id, status: result.status, value });
  });
  return { results: catalogue.entries.flatMap(({ dataPoint }) => good.get(dataPoint.id) ?? []), notices };
}

const IS_KEPT: ReadonlySet<Problem['code']> = new Set(['value-without-status', 'out-of-range']);

function findProblem(
  result: WrittenResult,
  { dataPoint }: CatalogueEntry,
  known: ReadonlyMap<string, unknown>,
): Problem | undefined {
  const where = { path: dataPoint.id };
  if (known.has(dataPoint.id)) return { code: 'doubled-data-point', where, found: dataPoint.id };
  const { value } = result;
  if (value === null) return undefined;
  const found = writeNumber(value);
  if (!isReportedByPeer(result)) return { code: 'value-without-status', where, found };
  if (dataPoint.formula.kind === 'yes-no' && value !== 0 && value !== 1)
    return { code: 'not-yes-or-no', where, found };
  const range = findMissedRange(dataPoint, value);
  return range && { code: 'out-of-range', where, found, expected: writeRange(range) };
}
