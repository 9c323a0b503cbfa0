// What leaves this device and comes to it: files, backups, snapshots, the bin, and handing the computer over.
import { useEffect } from 'react';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { useWorkspace } from '../../state/useWorkspace';
import { BackupSection } from './BackupSection';
import { BinSection } from './BinSection';
import styles from './FilesScreen.module.css';
import { HandOverSection } from './HandOverSection';
import { OpenSection } from './OpenSection';
import { SaveSection } from './SaveSection';
import { SnapshotSection } from './SnapshotSection';

export function FilesScreen() {
  const { t } = useText();
  const session = useSession();
  const workspace = useWorkspace();
  useEffect(() => {
    // The names of data points; without a network and never loaded before, their codes have to do.
    session.loadDefinitions().catch(() => undefined);
    void workspace.refresh();
  }, [session, workspace]);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('files.title')}</h1>
        <p className={styles.lead}>{t('files.lead')}</p>
      </header>
      <SaveSection />
      <OpenSection />
      <BackupSection />
      <SnapshotSection />
      <BinSection />
      <HandOverSection />
    </div>
  );
}
