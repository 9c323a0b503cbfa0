// How far the saving is, and what became of it.
import { describeProblem } from '../../i18n/describeProblem';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { Notice } from '../../widgets/Notice';
import { FailureNotice } from './FailureNotice';
import styles from './FilesScreen.module.css';
import { TaskProgress } from './TaskProgress';
import type { Saved, Saving } from './useSaving';

export function SavingState({ saving: { state, stop } }: { saving: Saving }) {
  if (state.kind === 'idle') return null;
  if (state.kind === 'running') {
    const { phase = 'writing', share } = state.progress ?? {};
    return <TaskProgress what={phase} share={share} onStop={stop} />;
  }
  if (state.kind === 'failed') return <FailureNotice failure={state.failure} />;
  return <SavedNotice saved={state.result} />;
}

function SavedNotice({ saved: { name, outcome } }: { saved: Saved }) {
  const text = useText();
  const { t } = text;
  const { file, problems } = outcome;
  if (!file) {
    return (
      <Notice live kind="failure" title={t('files.save.wrong')}>
        <ul className={styles.problems}>
          {problems.map((problem, index) => (
            <li key={index}>{describeProblem(problem, t)}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <>
      <Notice live>
        <p>
          {t('files.save.done', {
            file: name,
            assessments: t('files.save.assessments', { count: outcome.assessments }),
            revisions: t('files.save.revisions', { count: outcome.revisions }),
            evidence: t('files.save.evidence', { count: outcome.evidence }),
            size: describeSize(file.size, text),
          })}
        </p>
        <p>
          {t('files.save.again')}
          <button type="button" className={styles.inline} onClick={() => saveFile(name, file)}>
            {t('files.save.download')}
          </button>
          .
        </p>
      </Notice>
      <LeftOut outcome={outcome} />
    </>
  );
}

function LeftOut({ outcome: { missing, damaged, damagedRecords } }: { outcome: Saved['outcome'] }) {
  const { t } = useText();
  const counts = { missing: missing.length, damaged: damaged.length, damagedRecords };
  const told = (['missing', 'damaged', 'damagedRecords'] as const).filter((what) => counts[what] > 0);
  if (told.length === 0) return null;
  return (
    <Notice live kind="warning">
      {told.map((what) => (
        <p key={what}>{t(`files.save.${what}`, { count: counts[what] })}</p>
      ))}
    </Notice>
  );
}
