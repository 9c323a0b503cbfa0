// Missing: ITU asks the city to explain when more than 20 % of the KPIs are not reported (manual 2022, p. 32).
import { findMissingKpis, MISSING_PERCENT_TO_EXPLAIN } from '../kpiCoverage';
import { createFinding, type Rule } from './finding';

/** One finding for the whole city. A KPI of which some data points are reported is not missing. */
export const findManyMissing: Rule = ({ scorecard }) => {
  const { missing, total, percent, isIncomplete } = findMissingKpis(scorecard.kpiCounts);
  if (!isIncomplete) return [];
  return [
    createFinding({
      rule: 'missing',
      sentence: 'missing',
      dataPointIds: [],
      numbers: { missing, kpis: total, percent, limit: MISSING_PERCENT_TO_EXPLAIN },
      source: { kind: 'manual', page: 32 },
    }),
  ];
};
