// The other assessments of this device with their scorecards, read one after the other; for the short comparison.
import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../../core/assessment/readAssessment';
import { scoreAssessment, type Scorecard } from '../../core/scoring/scoreAssessment';
import type { AssessmentSummary } from '../../state/summarizeAssessments';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';

interface Other extends AssessmentSummary {
  /** Undefined while it is read; null: it cannot be. */
  scorecard: Scorecard | undefined | null;
}

/** Scored with the benchmark set of the open one; the list stays the same object as long as it is the same. For a component that is drawn anew for another open assessment. */
export function useOthers(summaries: readonly AssessmentSummary[]): readonly Other[] {
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
        return { ...summary, scorecard: assessment && scoreAssessment(assessment, catalogue, benchmarks) };
      }),
    [summaries, loaded, catalogue, benchmarks],
  );
}
