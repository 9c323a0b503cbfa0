// The table behind the wheel: every data point under its category, and the scores of the categories above them.
import { getUnit } from '../../core/catalogue/catalogue';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table, type TableColumns } from '../../widgets/Table';
import type { NamedSegment } from './createWheelParts';

type DataPointSegment = Extract<NamedSegment['segment'], { ring: 'data-point' }>;
type Row = NamedSegment & { segment: DataPointSegment };

const isDataPoint = (named: NamedSegment): named is Row => named.segment.ring === 'data-point';

export function WheelTable({ segments }: { segments: readonly NamedSegment[] }) {
  const { t } = useText();
  const columns = useColumns();
  const nameOf = (id: string | null) => segments.find(({ part }) => part.id === id)?.name ?? '';
  const sections = segments
    .filter(({ part }) => part.ring === 'category')
    .map(({ part, name, what }) => ({
      key: part.id,
      title: `${nameOf(part.parent)} · ${name}: ${what}`,
      rows: segments.filter(isDataPoint).filter((row) => row.part.parent === part.id),
    }));
  return (
    <Table
      caption={t('dashboard.chart.table')}
      captionHidden
      columns={columns}
      rows={sections}
      keyOf={({ part }) => part.id}
    />
  );
}

function useColumns(): TableColumns<Row> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  return [
    { name: t('dashboard.wheel.columns.name'), cell: ({ part, name }) => <a href={part.href}>{name}</a> },
    {
      name: t('dashboard.wheel.columns.value'),
      numeric: true,
      cell: ({ segment: { score, entry } }) =>
        score.computed?.value != null &&
        describeValue(score.computed.value, getUnit(catalogue, entry.dataPoint.unit), text),
    },
    {
      name: t('dashboard.wheel.columns.percent'),
      numeric: true,
      cell: ({ segment: { score } }) => score.score && format.percent(score.score.percentOfTarget),
    },
    {
      name: t('dashboard.wheel.columns.band'),
      cell: ({ segment: { score } }) => <ScoreMark band={score.score?.band} unscored={score.unscored} />,
    },
  ];
}
