// The last step of every explanation: by which benchmark set and version it was scored.
import type { ExplanationContext, ExplanationStep } from './explanationStep';

/** No step where the targets come from no set. */
export function nameBenchmarkSet({
  name,
  version,
}: ExplanationContext['scorecard']['benchmarks']): ExplanationStep[] {
  return name && version !== undefined ? [{ kind: 'benchmark-set', name, version }] : [];
}
