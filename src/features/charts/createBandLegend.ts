// The legend that every chart begins with: the marks of the bands, the best first.
import type { Text } from '../../i18n/useText';
import type { LegendEntry } from '../../widgets/LegendSwatch';

const BEST_FIRST = [4, 3, 2, 1] as const;

export function createBandLegend({ t, format }: Text): LegendEntry[] {
  return BEST_FIRST.map((band) => ({
    key: String(band),
    text: t(`score.bands.${band}`),
    swatch: { kind: 'band', band, digits: format.number },
  }));
}
