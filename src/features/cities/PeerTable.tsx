// Every data point of a peer file: what is said of it, and its value.
import { getEntry, getUnit } from '../../core/catalogue/catalogue';
import type { PeerContent, PeerResult } from '../../core/assessment/peer';
import { describeValue } from '../../i18n/describeValue';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Table } from '../../widgets/Table';
import { keyOfStatus } from './keyOfStatus';

export function PeerTable({ results }: Pick<PeerContent, 'results'>) {
  const text = useText();
  const { t } = text;
  const { catalogue } = useDefinitions();
  const say = ({ dataPoint, value }: PeerResult) =>
    value === null
      ? null
      : describeValue(value, getUnit(catalogue, getEntry(catalogue, dataPoint).dataPoint.unit), text);
  return (
    <Table
      caption={t('cities.peer.table')}
      columns={[
        {
          name: t('cities.columns.dataPoint'),
          cell: ({ dataPoint }) => nameDataPoint(dataPoint, catalogue, text),
        },
        { name: t('cities.columns.status'), cell: ({ status }) => t(keyOfStatus(status)) },
        { name: t('cities.columns.value'), numeric: true, cell: say },
      ]}
      rows={results}
      keyOf={({ dataPoint }) => dataPoint}
    />
  );
}
