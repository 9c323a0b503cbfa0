// Data points before and after: value with band, and the change of the percent of target.
import type { DataPointChange } from '../../core/scoring/comparison/compareScorecards';
import { useText } from '../../i18n/useText';
import { Table, type TableColumn } from '../../widgets/Table';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { DataPointName } from './DataPointName';
import { describeDifference } from '../../i18n/describeDifference';
import { ValueAndBand } from './ValueAndBand';

interface ChangeTableProps {
  id: string;
  title: string;
  changes: readonly DataPointChange[];
  names: SideNames;
}

export function ChangeTable({ id, title, changes, names }: ChangeTableProps) {
  const { t, format } = useText();
  const changeColumn: TableColumn<DataPointChange> = {
    name: t('compare.columns.change'),
    numeric: true,
    widthPercent: 12,
    cell: ({ change }) => change !== null && describeDifference(change, format),
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <bdi className={styles.quiet}>{format.number(changes.length)}</bdi>
      </h2>
      <Table
        caption={title}
        captionHidden
        fixed
        columns={[
          {
            name: t('compare.columns.dataPoint'),
            cell: ({ dataPointId }) => <DataPointName id={dataPointId} />,
          },
          { name: names.before, widthPercent: 23, cell: ({ before }) => <ValueAndBand score={before} /> },
          { name: names.after, widthPercent: 23, cell: ({ after }) => <ValueAndBand score={after} /> },
          changeColumn,
        ]}
        rows={changes}
        keyOf={({ dataPointId }) => dataPointId}
      />
    </section>
  );
}
