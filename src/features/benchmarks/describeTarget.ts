// A target and its floor as they stand in a table.
import type { Target } from '../../core/catalogue/benchmarkSet';
import { getUnit, type Catalogue, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { describeValue } from '../../i18n/describeValue';
import type { Text } from '../../i18n/useText';

/** "60 % (floor 0 %)", "No benchmark", or that the set has no line for it. */
export function describeTarget(
  target: Pick<Target, 'target' | 'floor'> | undefined,
  entry: CatalogueEntry | undefined,
  catalogue: Catalogue,
  text: Text,
): string {
  const { t, format } = text;
  if (!target) return t('benchmarks.targets.noLine');
  if (target.target === null || target.floor === null) return t('benchmarks.targets.noBenchmark');
  const unit = entry && getUnit(catalogue, entry.dataPoint.unit);
  const say = (value: number) => (unit ? describeValue(value, unit, text) : format.number(value));
  return t('benchmarks.history.values', { target: say(target.target), floor: say(target.floor) });
}

/** The name of a data point; its id where the catalogue does not know it. */
export function nameDataPoint(id: string, entry: CatalogueEntry | undefined, { pick }: Text): string {
  if (!entry) return id;
  const { kpi, dataPoint } = entry;
  return dataPoint.label ? `${pick(kpi.name)} · ${pick(dataPoint.label)}` : pick(kpi.name);
}
