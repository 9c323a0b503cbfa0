// The last step of every explanation: by which benchmark set and version it was scored.
import type { ExplanationContext, ExplanationStep } from './explanationStep';

/** Targets that come from no set are the city's own. */
export function nameBenchmarkSet({
  name,
  version,
}: ExplanationContext['scorecard']['benchmarks']): ExplanationStep[] {
  if (!name || version === undefined) return [{ kind: 'own-targets' }];
  return [{ kind: 'benchmark-set', name, version }];
}
