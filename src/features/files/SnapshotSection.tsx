// The last snapshots, each with a look at what restoring it would change.
import { useState } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { planRestore, type RestorePlan } from '../../state/planRestore';
import { useSessionState } from '../../state/useSession';
import { useWorkspace, useWorkspaceState } from '../../state/useWorkspace';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { Table, type TableColumns } from '../../widgets/Table';
import { FailureNotice } from './FailureNotice';
import styles from './FilesScreen.module.css';
import { SnapshotDialog } from './SnapshotDialog';
import { useTask } from './useTask';

export function SnapshotSection() {
  const text = useText();
  const { t, format } = text;
  const workspace = useWorkspace();
  const { snapshots, bin } = useWorkspaceState((state) => state);
  const summaries = useSessionState((state) => state.summaries) ?? [];
  const planning = useTask<RestorePlan, never>();
  const [done, setDone] = useState<string>();
  const findName = (id: string) => {
    const about = [...summaries, ...bin].find((each) => each.id === id)?.about;
    return about ? describeAbout(about, text) : t('files.snapshots.gone');
  };
  const isListed = (id: string) => summaries.some((each) => each.id === id);

  const columns: TableColumns<RestorePlan['snapshot']> = [
    { name: t('files.snapshots.columns.at'), cell: ({ at }) => format.instant(at) },
    {
      name: t('files.snapshots.columns.assessment'),
      cell: ({ assessment: id }) =>
        bin.some((each) => each.id === id)
          ? `${findName(id)} (${t('files.snapshots.binned')})`
          : findName(id),
    },
    {
      name: t('files.snapshots.columns.reason'),
      cell: ({ reason }) => t(`files.snapshots.reasons.${reason}`),
    },
    {
      name: t('files.snapshots.columns.actions'),
      kind: 'action',
      cell: (snapshot) =>
        isListed(snapshot.assessment) && (
          <Button
            weight="quiet"
            aria-label={t('files.snapshots.lookOf', {
              name: findName(snapshot.assessment),
              at: format.instant(snapshot.at),
            })}
            onClick={() => {
              setDone(undefined);
              void planning.run(() => planRestore(workspace, snapshot));
            }}
          >
            {t('files.snapshots.look')}
          </Button>
        ),
    },
  ];
  const plan = planning.state.kind === 'done' ? planning.state.result : undefined;
  return (
    <Card title={t('files.snapshots.title')}>
      <p className={styles.quiet}>{t('files.snapshots.text')}</p>
      {snapshots.length === 0 ? (
        <p>{t('files.snapshots.none')}</p>
      ) : (
        <Table
          caption={t('files.snapshots.title')}
          captionHidden
          columns={columns}
          rows={snapshots}
          keyOf={({ id }) => id}
        />
      )}
      {planning.state.kind === 'failed' && (
        <FailureNotice title={t('files.snapshots.failed')} failure={planning.state.failure} />
      )}
      {done && (
        <Notice live>
          <p>{done}</p>
        </Notice>
      )}
      {plan && (
        <SnapshotDialog
          plan={plan}
          name={findName(plan.snapshot.assessment)}
          onClose={planning.reset}
          onRestored={(said) => {
            planning.reset();
            setDone(said);
          }}
        />
      )}
    </Card>
  );
}
