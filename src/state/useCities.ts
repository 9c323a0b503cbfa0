// Other cities, read to stand beside the open one: assessments of this device and published results. Nothing is created.
import { useEffect, useState } from 'react';
import { openPublished } from '../core/assessment/openPublished';
import { createEmptyAssessment, type Assessment } from '../core/assessment/readAssessment';
import { assessmentIdSchema } from '../core/assessment/revision';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { PublishedAssessment } from '../core/catalogue/publishedAssessment';
import type { Session } from './session';
import { useOpenAssessment, useSession } from './useSession';

export interface CityAddress {
  source: 'here' | 'published';
  /** Of the assessment, or of the published results. */
  id: string;
}

interface LoadedCity {
  assessment: Assessment;
  /** Only of published results: what was printed where. */
  published?: PublishedAssessment;
}

/** Missing: it was on this device and is not any more. */
export type CityReading = LoadedCity | 'missing' | 'failed';

export const keyOfCity = ({ source, id }: CityAddress) => `${source}_${id}`;

/**
 * By {@link keyOfCity}; one after the other, each once, and what stands first is read first. The map stays the same until
 * another city has come; one that is not in it is still to come.
 */
export function useCities(addresses: readonly CityAddress[]): ReadonlyMap<string, CityReading> {
  const session = useSession();
  const { benchmarks } = useOpenAssessment();
  const [readings, setReadings] = useState<ReadonlyMap<string, CityReading>>(new Map());
  const next = addresses.find((address) => !readings.has(keyOfCity(address)));
  const [source, id] = [next?.source, next?.id];

  useEffect(() => {
    if (!source || id === undefined) return;
    let isWanted = true;
    const show = (reading: CityReading) => {
      if (isWanted) setReadings((before) => new Map(before).set(keyOfCity({ source, id }), reading));
    };
    load(session, { source, id }, benchmarks).then(
      (city) => show(city ?? 'missing'),
      () => show('failed'),
    );
    return () => void (isWanted = false);
  }, [session, source, id, benchmarks]);

  return readings;
}

async function load(
  session: Session,
  { source, id }: CityAddress,
  benchmarks: BenchmarkSet,
): Promise<LoadedCity | undefined> {
  if (source === 'published') {
    const published = await session.loadPublished(id);
    const content = openPublished(published, benchmarks);
    return { assessment: { ...createEmptyAssessment(content.about), ...content }, published };
  }
  const known = assessmentIdSchema.safeParse(id).data;
  const assessment = known && (await session.loadOther(known));
  return assessment && { assessment };
}
