// The benchmark set that scores rest on, the others that are known, copying, reading and taking home, and switching.
import { useState } from 'react';
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import styles from './BenchmarksScreen.module.css';
import { beginDraft, type Draft } from './draft';
import { DraftEditor } from './DraftEditor';
import { ImportSection } from './ImportSection';
import { findSet, listKnownSets, toSubject, type SetVersion } from './knownSets';
import { SetHistory } from './SetHistory';
import { SetList, type SetAction } from './SetList';
import { SetSummary } from './SetSummary';
import { SwitchPreview } from './SwitchPreview';
import { TargetTable } from './TargetTable';
import { ViewHeading } from './ViewHeading';

type View = { kind: 'sets' } | { kind: 'draft'; draft: Draft } | { kind: 'use'; set: BenchmarkSet };

const SETS: View = { kind: 'sets' };

export function BenchmarksScreen() {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const open = useOpenAssessment();
  const { benchmarkSets } = useDefinitions();
  const known = listKnownSets(open, benchmarkSets);
  const [view, setView] = useState(SETS);
  const [hasReturned, setReturned] = useState(false);
  const [shownVersion, setShownVersion] = useState<SetVersion>();
  const [done, setDone] = useState<{ what: 'use' | 'draft' | 'import'; set: BenchmarkSet }>();
  const sets = known.map(({ set }) => set);
  const shown = (shownVersion && findSet(sets, shownVersion)) ?? open.benchmarks;

  const save = (set: BenchmarkSet, what: 'draft' | 'import') => {
    session.record([{ subject: toSubject(set), content: set }]);
    setView(SETS);
    setShownVersion(set);
    setDone({ what, set });
  };
  const act = {
    show: (set) => setShownVersion(set),
    use: (set) => setView({ kind: 'use', set }),
    newVersion: (set) => setView({ kind: 'draft', draft: beginDraft(set, 'version') }),
    newSet: (set) => setView({ kind: 'draft', draft: beginDraft(set, 'set') }),
  } satisfies Record<SetAction, (set: BenchmarkSet) => void>;
  const onAction = (action: SetAction, set: BenchmarkSet) => {
    setDone(undefined);
    setReturned(action !== 'show');
    act[action](set);
  };

  if (view.kind === 'draft')
    return (
      <DraftEditor
        draft={view.draft}
        known={sets}
        onChange={(change) =>
          setView((now) => (now.kind === 'draft' ? { kind: 'draft', draft: change(now.draft) } : now))
        }
        onSave={(set) => save(set, 'draft')}
        onDiscard={() => setView(SETS)}
      />
    );
  if (view.kind === 'use')
    return (
      <SwitchPreview
        set={view.set}
        onDone={() => {
          setView(SETS);
          setShownVersion(undefined);
          setDone({ what: 'use', set: view.set });
        }}
        onCancel={() => setView(SETS)}
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
      <SetSummary set={shown} isInUse={shown === open.benchmarks} />
      <SetList known={known} shown={shown} onAction={onAction} />
      <ImportSection
        known={sets}
        onTake={(set) => save(set, 'import')}
        onUse={(set) => onAction('use', set)}
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
