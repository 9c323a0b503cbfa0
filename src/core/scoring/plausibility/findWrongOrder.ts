// Order between data points: one that is not above another, by the catalogue's cross-checks or by the treatment stages.
import { findEntry, type Catalogue } from '../../catalogue/catalogue';
import { dataPointIdSchema, type DataPointId, type Kpi } from '../../catalogue/kpi';
import { exceeds } from './exceeds';
import { createFinding, type Finding, type PlausibilityContext, type Rule } from './finding';
import { findValue } from './findPerDataPoint';
import { perCatalogue } from './perCatalogue';

/** Wastewater treated in a stage has passed the stages before it. */
const TREATMENT_STAGES = ['primary', 'secondary', 'tertiary'].map((stage) =>
  dataPointIdSchema.parse(`EN-EN-WS-4C.${stage}`),
);

/** Primary ≥ secondary ≥ tertiary (manual 2022, p. 32); where a stage has no value, its neighbours are compared. */
export const findTreatmentDisorder: Rule = (context) => {
  const known = TREATMENT_STAGES.filter((id) => findValue(context.scorecard, id) !== null);
  return known.slice(1).flatMap((lower, index) => {
    const [higher = lower] = known.slice(index);
    return compare(context, { lower, higher }, TREATMENT_ORDER);
  });
};

/** The catalogue's "at most" and "at least", e.g. potable ≤ basic water. */
export const findAbove: Rule = (context) =>
  listPairs(context.catalogue).flatMap(({ statement, ...pair }) => compare(context, pair, statement));

interface Pair {
  lower: DataPointId;
  higher: DataPointId;
}

type Statement = Pick<Finding, 'rule' | 'sentence' | 'source'>;

const TREATMENT_ORDER: Statement = {
  rule: 'treatment-order',
  sentence: 'treatment-order',
  source: { kind: 'manual', page: 32 },
};

/** In the order of the catalogue. What the definitions of both sides state is one pair. */
const listPairs = perCatalogue((catalogue) => {
  const pairs = new Map<string, Pair & { statement: Statement }>();
  for (const kpi of catalogue.kpis) {
    for (const { kind, other, strength, source } of kpi.crossChecks) {
      if (other === null || (kind !== 'at-most' && kind !== 'at-least')) continue;
      const own = kpi.dataPoints.map(({ id }) => id);
      const others = resolve(catalogue, other);
      const [lowers, highers] = kind === 'at-most' ? [own, others] : [others, own];
      const statement: Statement = {
        rule: 'not-above',
        sentence: strength === 'always' ? 'above-always' : 'above-normally',
        source: { kind: 'stated', text: source },
      };
      for (const lower of lowers)
        for (const higher of highers) pairs.set(`${lower} ${higher}`, { lower, higher, statement });
    }
  }
  return [...pairs.values()];
});

/** A cross-check names a data point, or a KPI for all of its data points. */
function resolve(catalogue: Catalogue, id: string): DataPointId[] {
  const entry = findEntry(catalogue, id);
  if (entry) return [entry.dataPoint.id];
  const isNamed = (kpi: Kpi) => kpi.id === id;
  return catalogue.kpis.filter(isNamed).flatMap(({ dataPoints }) => dataPoints.map((each) => each.id));
}

/** A finding when the first is above the second; nothing while one of them has no value. */
function compare(
  { scorecard }: PlausibilityContext,
  { lower, higher }: Pair,
  statement: Statement,
): Finding[] {
  const value = findValue(scorecard, lower);
  const other = findValue(scorecard, higher);
  if (value === null || other === null || !exceeds(value, other)) return [];
  return [createFinding({ ...statement, dataPointIds: [lower, higher], numbers: { value, other } })];
}
