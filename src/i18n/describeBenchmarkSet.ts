// A score always names its benchmark set and version.
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Text } from './useText';

export function describeBenchmarkSet({ name, version }: BenchmarkSet, { t, pick, format }: Text): string {
  return t('score.benchmarkSet', { name: pick(name), version: format.label(version) });
}
