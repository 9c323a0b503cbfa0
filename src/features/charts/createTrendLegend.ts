// What is drawn in trend lines beside the zones: full and hollow points, explained where there are hollow ones.
import type { Text } from '../../i18n/useText';
import type { LegendEntry } from '../../widgets/LegendSwatch';
import { createBandLegend } from './createBandLegend';
import type { NamedLine } from './createTrendLines';

export function createTrendLegend(lines: readonly NamedLine[], text: Text): LegendEntry[] {
  const { t } = text;
  const points: LegendEntry[] = [
    { key: 'full', text: t('charts.trend.point'), swatch: { kind: 'point', isHollow: false } },
    { key: 'thin', text: t('charts.trend.thin'), swatch: { kind: 'point', isHollow: true } },
  ];
  const isThin = lines.some((line) => line.points.some((each) => each.isThin && each.percent !== null));
  return [...createBandLegend(text), ...(isThin ? points : [])];
}
