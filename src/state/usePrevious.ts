// The period before, of the same city and on this device, with its scorecard; for what is compared with it.
import { useEffect, useMemo, useState } from 'react';
import type { Assessment } from '../core/assessment/readAssessment';
import type { AssessmentId } from '../core/assessment/revision';
import { scoreAssessment, type Scorecard } from '../core/scoring/scoreAssessment';
import type { Session } from './createSession';
import { findPreviousPeriod } from './findPreviousPeriod';
import { useDefinitions, useOpenAssessment, useSession, useSessionState } from './useSession';

interface Loaded {
  id: AssessmentId;
  assessment: Promise<Assessment | undefined>;
}

/** While the same assessment stays open, the one before it cannot change in this tab. */
const loadedBySession = new WeakMap<Session, Loaded>();

/** Undefined while it is loaded, where there is none, and where it cannot be read: then nothing is compared with it. */
export function usePrevious(): { assessment: Assessment; scorecard: Scorecard } | undefined {
  const session = useSession();
  const { catalogue } = useDefinitions();
  const { id, assessment, benchmarks } = useOpenAssessment();
  const summaries = useSessionState((state) => state.summaries) ?? [];
  const previousId = findPreviousPeriod(assessment.about, summaries)?.id;
  const [shown, setShown] = useState<{ id: AssessmentId; assessment: Assessment }>();

  useEffect(() => {
    if (!previousId) return;
    let isWanted = true;
    void loadOnce(session, id, previousId).then((loaded) => {
      if (isWanted && loaded) setShown({ id: previousId, assessment: loaded });
    });
    return () => void (isWanted = false);
  }, [session, id, previousId]);

  const previous = shown?.id === previousId ? shown?.assessment : undefined;
  return useMemo(
    () => previous && { assessment: previous, scorecard: scoreAssessment(previous, catalogue, benchmarks) },
    [previous, catalogue, benchmarks],
  );
}

function loadOnce(session: Session, openId: AssessmentId, id: AssessmentId): Loaded['assessment'] {
  const known = loadedBySession.get(session);
  if (known?.id === id) return known.assessment;
  const loaded = { id, assessment: session.loadOther(id).catch(() => undefined) };
  loadedBySession.set(session, loaded);
  const stop = session.store.subscribe(({ open }) => {
    if (open?.id === openId) return;
    stop();
    if (loadedBySession.get(session) === loaded) loadedBySession.delete(session);
  });
  return loaded.assessment;
}
