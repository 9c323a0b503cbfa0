// The bin: deleted assessments, to put back or to erase for good.
import { useState } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import type { BinnedAssessment } from '../../state/createWorkspace';
import { useWorkspace, useWorkspaceState } from '../../state/useWorkspace';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { EraseDialog } from './EraseDialog';
import { FailureNotice } from './FailureNotice';
import styles from './FilesScreen.module.css';
import { useTask } from './useTask';

export function BinSection() {
  const text = useText();
  const { t, format } = text;
  const workspace = useWorkspace();
  const bin = useWorkspaceState((state) => state.bin);
  const [asked, setAsked] = useState<BinnedAssessment>();
  const task = useTask<string, never>();
  const putBack = ({ id, about }: BinnedAssessment) =>
    task.run(async () => {
      await workspace.putBack(id);
      return t('files.bin.isBack', { name: describeAbout(about, text) });
    });
  const erase = ({ id, about }: BinnedAssessment) =>
    task.run(async () => {
      setAsked(undefined);
      await workspace.erase(id);
      return t('files.bin.erased', { name: describeAbout(about, text) });
    });
  return (
    <Card title={t('files.bin.title')}>
      <p className={styles.quiet}>{t('files.bin.text')}</p>
      {bin.length === 0 && <p>{t('files.bin.empty')}</p>}
      <ul className={styles.rows}>
        {bin.map((binned) => {
          const name = describeAbout(binned.about, text);
          return (
            <li key={binned.id} className={styles.row}>
              <div>
                <p className={styles.name}>{name}</p>
                <p className={styles.quiet}>{t('files.bin.deleted', { date: format.instant(binned.at) })}</p>
              </div>
              <div className={styles.buttons}>
                <Button aria-label={t('files.bin.putBackOf', { name })} onClick={() => void putBack(binned)}>
                  {t('device.bin.putBack')}
                </Button>
                <Button
                  weight="quiet"
                  aria-label={t('files.bin.eraseOf', { name })}
                  onClick={() => setAsked(binned)}
                >
                  {t('files.bin.erase')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {task.state.kind === 'failed' && <FailureNotice failure={task.state.failure} />}
      {task.state.kind === 'done' && (
        <Notice live>
          <p>{task.state.result}</p>
        </Notice>
      )}
      {asked && (
        <EraseDialog binned={asked} onErase={() => void erase(asked)} onClose={() => setAsked(undefined)} />
      )}
    </Card>
  );
}
