// The line below a picture that leaves the app: whose targets its bands rest on, and when it was drawn.
import type { BenchmarkSet } from '../core/catalogue/benchmarkSet';
import type { Text } from './createText';
import { describeBenchmarkSet } from './describeBenchmarkSet';

export function describePictureSource(benchmarks: BenchmarkSet, now: Date, text: Text): string {
  return text.t('dashboard.wheel.source', {
    benchmarks: describeBenchmarkSet(benchmarks, text),
    date: text.format.date(now.toISOString()),
  });
}
