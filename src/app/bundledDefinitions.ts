// All definition files in one chunk. Trusted only after core/catalogue/parseDefinitions has read them.
import classification from '../../kpi-definitions/classification.json';

export { classification };

export const kpis = import.meta.glob<unknown>('../../kpi-definitions/u4ssc/*/*.json', {
  eager: true,
  import: 'default',
});

export const benchmarkSets = import.meta.glob<unknown>('../../kpi-definitions/benchmarks/*.json', {
  eager: true,
  import: 'default',
});
