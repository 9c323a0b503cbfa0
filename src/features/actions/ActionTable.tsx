// The actions: for which data point, what, who, until when, and whether it is done.
import type { PlannedAction } from '../../core/scoring/overview/listActions';
import { describeDue } from '../../i18n/describeDue';
import { useText } from '../../i18n/useText';
import { useNow } from '../../state/useNow';
import { Table, type TableColumns } from '../../widgets/Table';
import { ActionDataPoint } from './ActionDataPoint';
import styles from './ActionsScreen.module.css';
import { DoneBox } from './DoneBox';
import type { Removed } from './RemovedAction';
import { RowActions } from './RowActions';

interface ActionTableProps {
  planned: readonly PlannedAction[];
  onRemoved: (removed: Removed) => void;
}

export function ActionTable({ planned, onRemoved }: ActionTableProps) {
  const { t } = useText();
  const columns = useColumns(onRemoved);
  if (planned.length === 0) return <p className={styles.quiet}>{t('actions.list.none')}</p>;
  return (
    <Table
      caption={t('actions.list.caption', { count: planned.length })}
      columns={columns}
      rows={planned}
      keyOf={({ dataPointId }) => dataPointId}
    />
  );
}

function useColumns(onRemoved: ActionTableProps['onRemoved']): TableColumns<PlannedAction> {
  const text = useText();
  const { t } = text;
  const now = useNow();
  return [
    {
      name: t('actions.list.columns.dataPoint'),
      widthPercent: 26,
      cell: (planned) => <ActionDataPoint planned={planned} />,
    },
    {
      name: t('actions.list.columns.text'),
      narrow: 'line',
      cell: ({ action }) => <span className={styles.text}>{action.text}</span>,
    },
    {
      name: t('actions.list.columns.owner'),
      widthPercent: 14,
      cell: ({ action: { owner } }) =>
        owner.trim() === '' ? (
          <span className={styles.quiet}>{t('actions.list.noOwner')}</span>
        ) : (
          <bdi>{owner}</bdi>
        ),
    },
    {
      name: t('actions.list.columns.due'),
      widthPercent: 15,
      cell: ({ action, state }) => (
        <span className={styles.due} data-state={state}>
          {describeDue(action, now, text) ?? <span className={styles.quiet}>{t('actions.list.noDue')}</span>}
        </span>
      ),
    },
    {
      name: t('actions.list.columns.done'),
      cell: ({ dataPointId, action }) => <DoneBox id={dataPointId} action={action} />,
    },
    {
      name: t('actions.list.columns.do'),
      kind: 'action',
      cell: (planned) => <RowActions planned={planned} onRemoved={onRemoved} />,
    },
  ];
}
