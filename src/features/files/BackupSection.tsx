// Backups: when each assessment was last in a file, and how safe what this browser keeps is.
import { describeAbout } from '../../i18n/describeAbout';
import { describeAge } from '../../i18n/describeAge';
import { useText } from '../../i18n/useText';
import type { AssessmentSummary } from '../../state/summarizeAssessments';
import { useNow } from '../../state/useNow';
import { useSessionState } from '../../state/useSession';
import { useWorkspaceState } from '../../state/useWorkspace';
import { Card } from '../../widgets/Card';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './FilesScreen.module.css';
import { StorageFacts } from './StorageFacts';

export function BackupSection() {
  const text = useText();
  const { t } = text;
  const now = useNow();
  const summaries = useSessionState((state) => state.summaries) ?? [];
  const backups = useWorkspaceState((state) => state.backups);
  const columns: TableColumns<AssessmentSummary> = [
    { name: t('files.backups.columns.assessment'), cell: ({ about }) => describeAbout(about, text) },
    {
      name: t('files.backups.columns.saved'),
      cell: ({ id }) => {
        const savedAt = backups.get(id)?.savedAt;
        return savedAt ? describeAge(savedAt, now, text) : t('files.backups.never');
      },
    },
    {
      name: t('files.backups.columns.unsaved'),
      cell: ({ id, at }) => {
        const backup = backups.get(id);
        const since = backup ? backup.unsavedSince : at;
        return since === null ? t('files.backups.all') : describeAge(since, now, text);
      },
    },
  ];
  return (
    <Card title={t('files.backups.title')}>
      <p className={styles.quiet}>{t('files.backups.text')}</p>
      {summaries.length > 0 && (
        <Table
          caption={t('files.backups.title')}
          captionHidden
          columns={columns}
          rows={summaries}
          keyOf={({ id }) => id}
        />
      )}
      <StorageFacts occasion={backups} />
    </Card>
  );
}
