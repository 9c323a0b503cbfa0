// Other assessments of this device with their scorecards, read one after the other; for what stands beside the open one.
import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../core/assessment/readAssessment';
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Catalogue } from '../core/catalogue/catalogue';
import { scoreAssessment, type Scorecard } from '../core/scoring/scoreAssessment';
import type { AssessmentSummary } from './summarizeAssessments';
import { useDefinitions, useOpenAssessment, useSession } from './useSession';

export interface OtherScorecard extends AssessmentSummary {
  /** Undefined while it is read; null: it cannot be. */
  scorecard: Scorecard | undefined | null;
}

/** Scored with the benchmark set of the open one; the list stays the same object as long as it is the same. For a component that is drawn anew for another open assessment. */
export function useOtherScorecards(summaries: readonly AssessmentSummary[]): readonly OtherScorecard[] {
  const session = useSession();
  const { catalogue } = useDefinitions();
  const { benchmarks } = useOpenAssessment();
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Assessment | null>>(new Map());

  useEffect(() => {
    const reading = { isWanted: true };
    const read = async () => {
      for (const { id } of summaries) {
        const assessment = await session.loadOther(id).catch(() => undefined);
        if (!reading.isWanted) return;
        setLoaded((before) => new Map(before).set(id, assessment ?? null));
      }
    };
    void read();
    return () => void (reading.isWanted = false);
  }, [session, summaries]);

  return useMemo(
    () =>
      summaries.map((summary) => {
        const assessment = loaded.get(summary.id);
        return { ...summary, scorecard: assessment && scoreOnce(assessment, catalogue, benchmarks) };
      }),
    [summaries, loaded, catalogue, benchmarks],
  );
}

/** While one after the other arrives, those that are here already are not scored again. */
const scored = new WeakMap<Assessment, Scorecard>();

function scoreOnce(assessment: Assessment, catalogue: Catalogue, benchmarks: BenchmarkSet): Scorecard {
  const known = scored.get(assessment);
  if (known?.benchmarks === benchmarks) return known;
  const scorecard = scoreAssessment(assessment, catalogue, benchmarks);
  scored.set(assessment, scorecard);
  return scorecard;
}
