// The same local indicator under another id: where two people gave one id to two indicators, both can be kept.
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { dataPointIdSchema, type DataPointId } from '../../core/catalogue/kpi';

export function renumber(kpi: LocalKpi, id: string): LocalKpi {
  const toId = (dataPoint: string): DataPointId => dataPointIdSchema.parse(dataPoint.replace(kpi.id, id));
  return {
    ...kpi,
    id,
    dataPoints: kpi.dataPoints.map((dataPoint) => ({ ...dataPoint, id: toId(dataPoint.id) })),
    targets: Object.fromEntries(
      Object.entries(kpi.targets).map(([dataPoint, target]) => [toId(dataPoint), target]),
    ),
  };
}
