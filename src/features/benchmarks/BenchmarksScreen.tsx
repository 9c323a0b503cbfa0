// The benchmark set that scores rest on, the others that are known, copying, reading and taking home, and switching.
import { useState } from 'react';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { createDraftPlace } from '../../state/createDraftPlace';
import { useDrafts } from '../../state/useDrafts';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import styles from './BenchmarksScreen.module.css';
import { beginDraft, type Draft } from './draft';
import { DraftEditor } from './DraftEditor';
import { DraftNotice } from './DraftNotice';
import { ImportSection } from './ImportSection';
import { findSetByKey, listKnownSets, toKey, toSubject } from './knownSets';
import { SetHistory } from './SetHistory';
import { SetList, type SetAction } from './SetList';
import { SetSummary } from './SetSummary';
import { SwitchPreview } from './SwitchPreview';
import { TargetTable } from './TargetTable';
import { ViewHeading } from './ViewHeading';

const draftPlace = createDraftPlace<Draft>();

export function BenchmarksScreen() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const open = useOpenAssessment();
  const { benchmarkSets } = useDefinitions();
  const known = listKnownSets(open, benchmarkSets);
  const [seen, { choose, replace }] = useParameters('benchmarks');
  const { drafts, put, remove } = useDrafts(draftPlace);
  const [hasReturned, setReturned] = useState(false);
  /** A set from a file that is tried out before it is taken. */
  const [brought, setBrought] = useState<BenchmarkSet>();
  const [done, setDone] = useState<{ what: 'use' | 'draft' | 'import'; set: BenchmarkSet }>();
  const sets = known.map(({ set }) => set);
  const shown = findSetByKey(sets, seen.show) ?? open.benchmarks;
  const used = findSetByKey(brought ? [...sets, brought] : sets, seen.use);
  const draftKey = `${seen.edit}/${seen.of}`;
  const base = findSetByKey(sets, seen.of);
  const draft = drafts.get(draftKey) ?? (seen.edit && base && beginDraft(base, seen.edit));

  const close = { edit: undefined, of: undefined, use: undefined };
  const save = (set: BenchmarkSet, what: 'draft' | 'import') => {
    session.record([{ subject: toSubject(set), content: set }]);
    replace({ ...close, show: toKey(set) });
    setDone({ what, set });
  };
  const act = {
    show: (set) => choose({ show: toKey(set) }),
    use: (set) => choose({ use: toKey(set) }),
    newVersion: (set) => choose({ edit: 'version', of: toKey(set) }),
    newSet: (set) => choose({ edit: 'set', of: toKey(set) }),
  } satisfies Record<SetAction, (set: BenchmarkSet) => void>;
  const onAction = (action: SetAction, set: BenchmarkSet) => {
    setDone(undefined);
    setReturned(action !== 'show');
    act[action](set);
  };

  if (draft)
    return (
      <DraftEditor
        draft={draft}
        known={sets}
        onChange={(change) => put(draftKey, (now = draft) => change(now))}
        onSave={(set) => {
          remove(draftKey);
          save(set, 'draft');
        }}
        onDiscard={() => {
          remove(draftKey);
          replace(close);
        }}
      />
    );
  if (used)
    return (
      <SwitchPreview
        set={used}
        onDone={() => {
          replace({ ...close, show: undefined });
          setDone({ what: 'use', set: used });
        }}
        onCancel={() => replace(close)}
      />
    );
  return (
    <div className={styles.screen}>
      {hasReturned ? <ViewHeading>{t('benchmarks.title')}</ViewHeading> : <h1>{t('benchmarks.title')}</h1>}
      <p className={styles.lead}>{t('benchmarks.lead')}</p>
      {done && (
        <Notice live>
          <p>{t(DONE[done.what], { set: describeBenchmarkSet(done.set, text) })}</p>
        </Notice>
      )}
      <DraftNotice
        drafts={drafts}
        onContinue={({ kind, base: { id, version } }) => choose({ edit: kind, of: toKey({ id, version }) })}
        onDiscard={remove}
      />
      <SetSummary set={shown} isInUse={shown === open.benchmarks} />
      <SetList known={known} shown={shown} onAction={onAction} />
      <ImportSection
        known={sets}
        onTake={(set) => save(set, 'import')}
        onUse={(set) => {
          setBrought(set);
          onAction('use', set);
        }}
      />
      {known.length > 1 && <SetHistory sets={sets} />}
      <TargetTable set={shown} />
    </div>
  );
}

const DONE = {
  use: 'benchmarks.use.done',
  draft: 'benchmarks.draft.saved',
  import: 'benchmarks.import.done',
} as const;
