// All findings of an assessment, each open, accepted with a reason, or open again because its numbers have changed.
import type { Acceptance } from '../../assessment/acceptance';
import type { Finding, PlausibilityContext } from './finding';
import { listReported } from './findPerDataPoint';
import { perCatalogue } from './perCatalogue';
import { PLAUSIBILITY_RULES } from './plausibilityRules';

/** Reopened: it was accepted, but with other numbers; that acceptance is the one that it carries. */
export type JudgedFinding = Finding &
  ({ state: 'open'; acceptance: null } | { state: 'accepted' | 'reopened'; acceptance: Acceptance });

const listPlaces = perCatalogue(
  ({ entries }) => new Map(entries.map(({ dataPoint }, place) => [dataPoint.id, place])),
);

/**
 * Pure; the order of the answers changes nothing. First what is about the whole city, then by the catalogue's order of the
 * data point that is questioned, then by the order of the rules; the city's own data points stand last.
 */
export function findFindings(context: PlausibilityContext): JudgedFinding[] {
  const reported = listReported(context);
  const findings = Object.values(PLAUSIBILITY_RULES).flatMap((rule) => rule(context, reported));
  if (findings.length === 0) return [];
  const places = listPlaces(context.catalogue);
  const placeOf = ({ dataPointIds: [first] }: Finding) =>
    first === undefined ? -1 : (places.get(first) ?? places.size);
  return findings
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((finding) => judge(finding, context.assessment.acceptances.get(finding.key)));
}

/** What still asks for a look: an accepted finding is settled, a reopened one is not. */
export function isOpen({ state }: JudgedFinding): boolean {
  return state !== 'accepted';
}

function judge(finding: Finding, acceptance: Acceptance | undefined): JudgedFinding {
  if (!acceptance) return { ...finding, state: 'open', acceptance: null };
  const state = isSame(finding.numbers, acceptance.numbers) ? 'accepted' : 'reopened';
  return { ...finding, state, acceptance };
}

function isSame(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
