// The name of a data point in one line.
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import type { Text } from '../../i18n/useText';

export function nameEntry({ kpi, dataPoint }: CatalogueEntry, { pick }: Text): string {
  return dataPoint.label ? `${pick(kpi.name)} · ${pick(dataPoint.label)}` : pick(kpi.name);
}
