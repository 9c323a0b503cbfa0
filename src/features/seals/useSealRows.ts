// The seals of the open assessment, newest first, each with its state as it was and whether it still holds.
import { useMemo } from 'react';
import { indexRevisions } from '../../core/assessment/history';
import { listSeals, type SealRecord } from '../../core/assessment/listSeals';
import { findSealedHeads } from '../../core/assessment/readSealed';
import { verifySeal, type SealCheck } from '../../core/assessment/verifySeal';
import { scoreState, type ScoredState } from '../../core/scoring/comparison/compareSealed';
import { useDefinitions, useSessionState } from '../../state/useSession';

export interface SealRow extends SealRecord {
  check: SealCheck;
  /** Undefined where records are missing. */
  state: ScoredState | undefined;
}

export function useSealRows(): readonly SealRow[] {
  const revisions = useSessionState((state) => state.revisions);
  const definitions = useDefinitions();
  return useMemo(() => {
    const byId = indexRevisions(revisions);
    return listSeals(revisions).map((record) => {
      const heads = findSealedHeads(record.seal, byId);
      return {
        ...record,
        check: verifySeal(record.assessment, record.seal, byId),
        state: heads && scoreState(heads, revisions, definitions),
      };
    });
  }, [revisions, definitions]);
}
