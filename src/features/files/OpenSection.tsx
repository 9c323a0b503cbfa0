// Opening a file: what it would bring is seen first; then all of it is taken over, or nothing.
import { useText } from '../../i18n/useText';
import { Card } from '../../widgets/Card';
import { FilePicker } from '../../widgets/FilePicker';
import { Notice } from '../../widgets/Notice';
import { ProblemList } from '../../widgets/ProblemList';
import { FailureNotice } from './FailureNotice';
import styles from './FilesScreen.module.css';
import { MergePreview } from './MergePreview';
import { TakenOver } from './TakenOver';
import { TaskProgress } from './TaskProgress';
import { UnlockForm } from './UnlockForm';
import { useOpening } from './useOpening';

export function OpenSection() {
  const { t } = useText();
  const { file, reading, taking, open, unlock, apply, stop, discard } = useOpening();
  const name = file?.name ?? '';
  const result = reading.kind === 'done' ? reading.result : undefined;
  return (
    <Card title={t('files.open.title')}>
      <p className={styles.quiet}>{t('files.open.text')}</p>
      <FilePicker
        label={t('device.open.choose')}
        drop={t('device.open.drop')}
        accept=".sanjeh"
        onFiles={([chosen]) => {
          if (chosen) open(chosen);
        }}
      />
      {reading.kind === 'running' && <TaskProgress what="opening" />}
      {reading.kind === 'failed' && (
        <FailureNotice title={t('files.open.refused', { file: name })} failure={reading.failure} />
      )}
      {result?.kind === 'locked' && (
        <UnlockForm file={name} isWrong={result.isWrong} onUnlock={unlock} onCancel={discard} />
      )}
      {result?.kind === 'refused' && (
        <Notice live kind="failure" title={t('files.open.refused', { file: name })}>
          <ProblemList problems={result.problems} />
        </Notice>
      )}
      {result?.kind === 'opened' && taking.kind !== 'running' && (
        <MergePreview opened={result.opened} onApply={() => void apply(result.opened)} onDiscard={discard} />
      )}
      {taking.kind === 'running' && <TaskProgress what="taking" share={taking.progress} onStop={stop} />}
      {taking.kind === 'failed' && <FailureNotice title={t('files.merge.failed')} failure={taking.failure} />}
      {taking.kind === 'done' && <TakenOver {...taking.result} />}
    </Card>
  );
}
