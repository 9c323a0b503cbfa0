// Numerator equals: the number of open data sets is both the numerator of the share and a data point of its own.
import { findEntry } from '../../catalogue/catalogue';
import { createFinding, type Rule } from './finding';
import { findValue } from './findPerDataPoint';
import { perCatalogue } from './perCatalogue';

const listEqualNumerators = perCatalogue((catalogue) =>
  catalogue.kpis.flatMap(({ dataPoints, crossChecks }) =>
    crossChecks.flatMap(({ kind, other, source }) => {
      const counted = other === null ? undefined : findEntry(catalogue, other)?.dataPoint.id;
      if (kind !== 'numerator-equals' || counted === undefined) return [];
      return dataPoints.flatMap(({ id, formula }) =>
        formula.kind === 'ratio' ? { id, counted, source } : [],
      );
    }),
  ),
);

/** Silent for a result that was entered directly: it has no numerator. */
export const findDifferentNumerators: Rule = ({ catalogue, scorecard }) =>
  listEqualNumerators(catalogue).flatMap(({ id, counted, source }) => {
    const numerator = scorecard.dataPoints.get(id)?.computed?.parts?.numerator ?? null;
    const other = findValue(scorecard, counted);
    if (numerator === null || other === null || numerator === other) return [];
    return createFinding({
      rule: 'numerator-equals',
      sentence: 'numerator-equals',
      dataPointIds: [id, counted],
      numbers: { numerator, other },
      source: { kind: 'stated', text: source },
    });
  });
