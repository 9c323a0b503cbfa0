// What is drawn in a radar beside the marks: which line is of which period, and what an interrupted axis means.
import type { Text } from '../../i18n/useText';
import type { LegendEntry } from '../../widgets/LegendSwatch';
import type { RadarAxis } from '../../widgets/Radar';
import type { Charted } from './charted';
import { createBandLegend } from './createBandLegend';

/** `charted`: the open assessment, behind the period before where that is drawn. */
export function createRadarLegend(
  charted: readonly Charted[],
  axes: readonly RadarAxis[],
  text: Text,
): LegendEntry[] {
  const lines = [...charted].reverse().map(({ id, name }, index): LegendEntry => ({
    key: id,
    text: name,
    swatch: { kind: 'line', isDashed: index > 0 },
  }));
  const interrupted: LegendEntry = {
    key: 'none',
    text: text.t('charts.radar.interrupted'),
    swatch: { kind: 'interrupted' },
  };
  return [
    ...createBandLegend(text),
    ...lines,
    ...(axes.some(({ percent }) => percent === null) ? [interrupted] : []),
  ];
}
