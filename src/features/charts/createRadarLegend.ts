// What is drawn in a radar beside the marks: which line is of which period, and what an interrupted axis means.
import type { Text } from '../../i18n/useText';
import type { LegendEntry } from '../../widgets/LegendSwatch';
import type { Charted } from './charted';
import { createBandLegend } from './createBandLegend';

/** `charted`: the open assessment, behind the period before where that is drawn. Without score: some category has none. */
export function createRadarLegend(
  charted: readonly Charted[],
  isInterrupted: boolean,
  text: Text,
): LegendEntry[] {
  const lines = [...charted].reverse().map(({ id, short }, index): LegendEntry => ({
    key: id,
    text: short,
    swatch: { kind: 'line', isDashed: index > 0 },
  }));
  const interrupted: LegendEntry = {
    key: 'none',
    text: text.t('charts.radar.interrupted'),
    swatch: { kind: 'interrupted' },
  };
  return [...createBandLegend(text), ...lines, ...(isInterrupted ? [interrupted] : [])];
}
