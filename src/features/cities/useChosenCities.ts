// The chosen cities, read, scored by the open assessment's benchmark set and compared with it.
import { useMemo } from 'react';
import { openPeer } from '../../core/assessment/openPeer';
import { findSizeClass, type SizeClass } from '../../core/assessment/peer';
import type { Assessment } from '../../core/assessment/readAssessment';
import type { DataPointId } from '../../core/catalogue/kpi';
import type { PublishedAssessment, PublishedResult } from '../../core/catalogue/publishedAssessment';
import { compareCities, type CityComparison } from '../../core/scoring/comparison/compareCities';
import { scoreAssessment, type Scorecard } from '../../core/scoring/scoreAssessment';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { keyOfCity, type CityReading } from '../../state/useCities';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import type { CityChoice } from './cityChoice';
import { nameCities } from './nameCities';

export interface City {
  choice: CityChoice;
  /** City and year; no other chosen city has the same. */
  name: string;
  period: number;
  sizeClass: SizeClass | null;
  scorecard: Scorecard;
  comparison: CityComparison;
  /** Only of published results: the documents, and what was printed where. */
  published?: PublishedAssessment;
  printed?: ReadonlyMap<DataPointId, PublishedResult>;
}

export interface ChosenCities {
  /** What the open one is called among the others. */
  ourName: string;
  cities: readonly City[];
  loading: number;
  /** Chosen, but not here any more, or not readable. */
  lost: readonly CityChoice[];
}

interface Found extends Pick<City, 'choice' | 'sizeClass' | 'published'> {
  assessment: Assessment;
}

export function useChosenCities(
  choices: readonly CityChoice[],
  readings: ReadonlyMap<string, CityReading>,
): ChosenCities {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { peers } = assessment;

  const found = useMemo(
    () => choices.map((choice) => findCity(choice, readings, peers)),
    [choices, readings, peers],
  );
  // Scoring is dear enough not to be done with every drawing.
  const cities = useMemo(() => {
    const read = found.filter((each): each is Found => typeof each === 'object');
    return read.map(({ assessment: theirs, published, ...city }) => {
      const theirScorecard = scoreAssessment(theirs, catalogue, scorecard.benchmarks);
      return {
        ...city,
        about: theirs.about,
        scorecard: theirScorecard,
        comparison: compareCities(scorecard, theirScorecard, catalogue),
        ...(published && {
          published,
          printed: new Map(published.results.map((result) => [result.dataPoint, result])),
        }),
      };
    });
  }, [found, catalogue, scorecard]);

  const [ourName = '', ...names] = nameCities(
    [
      { name: describeAbout(assessment.about, text), from: text.t('cities.sources.open') },
      ...cities.map(({ choice, about }) => ({
        name: describeAbout(about, text),
        from: text.t(`cities.sources.${choice.source}`),
      })),
    ],
    (name, more) => text.t('cities.named', { name, more }),
    text.format.number,
  );
  return {
    ourName,
    cities: cities.map(({ about, ...city }, index) => ({
      ...city,
      period: about.period,
      name: names[index] ?? '',
    })),
    loading: found.filter((each) => each === 'loading').length,
    lost: choices.filter((_, index) => found[index] === 'lost'),
  };
}

function findCity(
  choice: CityChoice,
  readings: ReadonlyMap<string, CityReading>,
  peers: Assessment['peers'],
): Found | 'loading' | 'lost' {
  if (choice.source === 'peer') {
    const peer = peers.get(choice.id);
    return peer ? { choice, assessment: openPeer(peer), sizeClass: peer.sizeClass } : 'lost';
  }
  const reading = readings.get(keyOfCity({ source: choice.source, id: choice.id }));
  if (reading === undefined) return 'loading';
  if (typeof reading === 'string') return 'lost';
  const { assessment, published } = reading;
  const sizeClass = findSizeClass(assessment.profile.population.value);
  return { choice, assessment, sizeClass, ...(published && { published }) };
}
