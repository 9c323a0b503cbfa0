// Data points before and after: value with band, and the change of the percent of target.
import type { DataPointChange } from '../../core/scoring/comparison/compareScorecards';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeDifference } from '../../i18n/describeDifference';
import { describeScoredValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table, type TableColumn } from '../../widgets/Table';
import { ValueAndBand } from '../../widgets/ValueAndBand';
import type { SideNames } from './Comparison';
import styles from './CompareScreen.module.css';
import { DataPointName } from './DataPointName';

interface ChangeTableProps {
  id: string;
  title: string;
  changes: readonly DataPointChange[];
  names: SideNames;
}

export function ChangeTable({ id, title, changes, names }: ChangeTableProps) {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const sideOf = (side: DataPointScore) => (
    <ValueAndBand
      value={describeScoredValue(side, catalogue, text)}
      mark={<ScoreMark band={side.score?.band} unscored={side.unscored} />}
    />
  );
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
          { name: names.before, widthPercent: 23, cell: ({ before }) => sideOf(before) },
          { name: names.after, widthPercent: 23, cell: ({ after }) => sideOf(after) },
          changeColumn,
        ]}
        rows={changes}
        keyOf={({ dataPointId }) => dataPointId}
      />
    </section>
  );
}
