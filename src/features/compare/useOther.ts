// The other assessment, read from this device.
import { useEffect, useState } from 'react';
import type { AssessmentId } from '../../core/assessment/revision';
import type { Assessment } from '../../core/assessment/readAssessment';
import { useSession } from '../../state/useSession';

type Loading = 'loading' | 'missing' | 'failed';

/** For a component that is drawn anew (by its key) for another id. */
export function useOther(id: AssessmentId): Assessment | Loading {
  const session = useSession();
  const [other, setOther] = useState<Assessment | Loading>('loading');
  useEffect(() => {
    let wanted = true;
    const show = (next: Assessment | Loading) => {
      if (wanted) setOther(next);
    };
    session.loadOther(id).then(
      (assessment) => show(assessment ?? 'missing'),
      () => show('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [session, id]);
  return other;
}
