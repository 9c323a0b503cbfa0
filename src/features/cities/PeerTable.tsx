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
  const { t, format, pick, language } = text;
  const { catalogue } = useDefinitions();
  // All digits: what is shown is what is in the file.
  const say = ({ dataPoint, value }: PeerResult) => {
    if (value === null) return null;
    const unit = getUnit(catalogue, getEntry(catalogue, dataPoint).dataPoint.unit);
    if (unit.id === 'yes-no') return describeValue(value, unit, text);
    if (unit.id === 'count') return format.editable(value);
    const space = unit.id === 'percent' && language === 'fa' ? '' : '\u00a0';
    return `${format.editable(value)}${space}${pick(unit.short)}`;
  };
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
