// The cities that can stand beside the open one, by source, with their size where it is known; like size first.
import { findSizeClass, isReportedByPeer, type SizeClass } from '../../core/assessment/peer';
import type { Assessment } from '../../core/assessment/readAssessment';
import type { PublishedAssessment } from '../../core/catalogue/publishedAssessment';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { keyOfCity, type CityReading } from '../../state/useCities';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import type { CityChoice, CitySource } from './cityChoice';

export type PublishedHeading = PublishedAssessment['about'] & { population: number | null };

export interface Candidate {
  choice: CityChoice;
  name: string;
  /** Null: not known. Undefined: still being read. */
  sizeClass: SizeClass | null | undefined;
  isOfLikeSize: boolean;
  /** How many data points have a value; undefined while it is read, or where it cannot be. */
  reported: number | undefined;
}

export function useCandidates(
  published: readonly PublishedHeading[],
  readings: ReadonlyMap<string, CityReading>,
): Record<CitySource, readonly Candidate[]> {
  const text = useText();
  const { id: openId, assessment } = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries) ?? [];
  const own = findSizeClass(assessment.profile.population.value);
  const create = (candidate: Omit<Candidate, 'isOfLikeSize'>): Candidate => ({
    ...candidate,
    isOfLikeSize: own !== null && candidate.sizeClass === own,
  });
  const here = summaries
    .filter(({ id }) => id !== openId)
    .map(({ id, about }) => {
      const reading = readings.get(keyOfCity({ source: 'here', id }));
      const read = typeof reading === 'object' ? reading.assessment : undefined;
      const sizeClass = read && findSizeClass(read.profile.population.value);
      return create({
        choice: { source: 'here', id },
        name: describeAbout(about, text),
        sizeClass: reading === undefined ? undefined : (sizeClass ?? null),
        reported: read && countReported(read),
      });
    });
  const ofItu = published.map(({ id, city, year, population, reported }) =>
    create({
      choice: { source: 'published', id },
      name: `${text.pick(city)} ${text.format.year(year)}`,
      sizeClass: findSizeClass(population),
      reported,
    }),
  );
  const peers = [...assessment.peers].map(([id, { label, period, sizeClass, results }]) =>
    create({
      choice: { source: 'peer', id },
      name: `${label} ${text.format.year(period)}`,
      sizeClass,
      reported: results.filter(isReportedByPeer).length,
    }),
  );
  return { here: likeFirst(here), published: likeFirst(ofItu), peer: likeFirst(peers) };
}

const likeFirst = (candidates: Candidate[]) =>
  candidates.sort((a, b) => Number(b.isOfLikeSize) - Number(a.isOfLikeSize));

function countReported({ answers }: Assessment): number {
  return [...answers.values()].filter(({ status }) => status === 'reported').length;
}
