// Undo and redo of one's own last steps, by button and by key, and what was done by it.
import { useEffect, useMemo, useState } from 'react';
import type { StepBack } from '../core/assessment/findUndo';
import type { Revision } from '../core/assessment/revision';
import type { DataPointLookup } from '../core/catalogue/dataPointLookup';
import { describeStep, describeSubject } from '../i18n/describeSubject';
import { useText, type Text } from '../i18n/useText';
import { useDataPointLookup } from '../state/useDataPointLookup';
import { useOpenAssessment, useSession, useSessionState } from '../state/useSession';
import { Button } from '../widgets/Button';
import styles from './Shell.module.css';
import { findUndoKey } from './findUndoKey';

export function UndoButtons() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const lookup = useDataPointLookup();
  const { heads, edits } = useOpenAssessment();
  const revisions = useSessionState((state) => state.revisions);
  // The answer depends on what is recorded, which the session knows by itself.
  const next = useMemo(() => ({ revisions, heads, ...session.findUndo() }), [session, revisions, heads]);
  const [told, setTold] = useState<{
    kind: 'undo' | 'redo';
    back: StepBack;
    revisions: readonly Revision[];
  }>();

  function step(kind: 'undo' | 'redo') {
    const back = session[kind]();
    if (back) setTold({ kind, back, revisions: session.store.getState().revisions });
  }

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const kind = findUndoKey(event);
      if (!kind) return;
      event.preventDefault();
      step(kind);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });

  const button = (kind: 'undo' | 'redo') => {
    const back = next[kind];
    const name = back && t(`history.${kind}Of`, { name: describeStep(back.step, lookup, text) });
    return (
      <Button
        weight="quiet"
        disabled={!back && (kind === 'redo' || edits.size === 0)}
        aria-label={name}
        title={name}
        onClick={() => step(kind)}
      >
        {t(`history.${kind}`)}
      </Button>
    );
  };
  return (
    <div className={styles.undo}>
      {button('undo')}
      {button('redo')}
      <div className={styles.undone} role="status">
        {told && told.revisions === revisions && (
          <>
            <p>{describeOutcome(told.kind, told.back, lookup, text)}</p>
            <Button weight="quiet" onClick={() => setTold(undefined)}>
              {t('shell.close')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

function describeOutcome(kind: 'undo' | 'redo', back: StepBack, lookup: DataPointLookup, text: Text): string {
  const { step, blockedBy } = back;
  const { t, format } = text;
  if (blockedBy) {
    return t('history.blocked', {
      author: blockedBy.author || t('history.somebody'),
      name: describeSubject(blockedBy, lookup, text),
      at: format.instant(blockedBy.at),
    });
  }
  const name = describeStep(step, lookup, text);
  return t(kind === 'undo' ? 'history.undone' : 'history.redone', { name });
}
