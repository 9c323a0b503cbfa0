// A file that somebody chose → the entries of ours that are in it, or why it is refused.
import type { Parsed, Problem, ProblemCode } from '../../problem';
import type { ByteSource } from './byteSource';
import { isClimbing, isKnownName, nameEvidence } from './entryName';
import { findLayout, placeEntries, type PlacedEntry } from './placeEntries';
import { MOST_ENTRIES, readDirectory } from './readDirectory';
import { readManifest } from './readManifest';
import { computeSeal, isSeal } from './seal';
import { walkEntries } from './walkEntries';
import { STORED } from './zipRecord';

/** By name; only names that a workspace file has. */
export type Archive = ReadonlyMap<string, PlacedEntry>;

/**
 * Refused: what is no zip, too many entries, names that lead out of their folder, doubled names, entries that share bytes.
 * Left out and told: entries of other names, which a tool may have added when somebody packed the file by hand.
 */
export async function openArchive(source: ByteSource): Promise<Parsed<Archive | undefined>> {
  const directory = await readDirectory(source);
  if (directory === 'too-many') return refuse('too-large');
  if (!directory) return openDamaged(source, [], 'incomplete-file');
  const placed = await placeEntries(source, directory);
  const layout = findLayout(placed, directory);
  if (!isSeal(directory.comment)) {
    return layout === 'overlapping' ? refuse('overlapping-entries') : admit(placed, [tell('unsealed-file')]);
  }
  const isWhole =
    layout === 'seamless' &&
    directory.comment === (await computeSeal(source, placed, directory.commentStart));
  if (isWhole) return admit(placed, []);
  return openDamaged(source, layout === 'overlapping' ? [] : placed, 'broken-seal');
}

/** What the directory no longer names is looked for from the beginning of the file. */
async function openDamaged(
  source: ByteSource,
  placed: readonly PlacedEntry[],
  code: ProblemCode,
): Promise<Parsed<Archive | undefined>> {
  const walked = await walkEntries(source, async (name, before) => {
    const manifest = await readManifest(source, byName(before));
    if (typeof manifest === 'string') return undefined;
    return manifest.evidence.find(({ sha256 }) => name === nameEvidence(sha256))?.sizeBytes;
  });
  if (walked.length > MOST_ENTRIES) return refuse('too-large');
  const named = byName(placed);
  const all = [...placed, ...walked.filter(({ name }) => !named.has(name))].map(asStored);
  return all.length > 0 ? admit(all, [tell(code)]) : refuse('not-a-workspace-file');
}

/** This app stores everything: where both sizes agree, it is the word "deflated" that is damaged. */
const asStored = (entry: PlacedEntry): PlacedEntry =>
  entry.compressedBytes === entry.sizeBytes ? { ...entry, method: STORED } : entry;

function admit(placed: readonly PlacedEntry[], problems: Problem[]): Parsed<Archive | undefined> {
  const climbing = placed.find(({ name }) => isClimbing(name));
  if (climbing) return refuse('climbing-name', climbing.name);
  const known = placed.filter(({ name }) => isKnownName(name));
  const archive = byName(known);
  if (archive.size === 0) return refuse('not-a-workspace-file');
  const doubled = known.find((entry) => archive.get(entry.name) !== entry);
  if (doubled) return refuse('doubled-entry', doubled.name);
  const others = placed.filter(({ name }) => !isKnownName(name) && !name.endsWith('/'));
  return { value: archive, problems: [...problems, ...tellOthers(others.map(({ name }) => name))] };
}

const byName = (entries: readonly PlacedEntry[]): Archive =>
  new Map(entries.map((entry) => [entry.name, entry]));

/** One sentence for all of them, however many there are. */
function tellOthers(names: readonly string[]): Problem[] {
  if (names.length === 0) return [];
  const found = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
  return [{ code: 'unexpected-entry', where: {}, found }];
}

const tell = (code: ProblemCode): Problem => ({ code, where: {} });

function refuse(code: ProblemCode, found?: string): Parsed<undefined> {
  return { value: undefined, problems: [{ code, where: {}, ...(found !== undefined && { found }) }] };
}
