// Chapter 6: every data point with its result and benchmark, dimension by dimension, under sub-dimension and category.
import type { Catalogue } from '../../core/catalogue/catalogue';
import type { Scorecard } from '../../core/scoring/scoreAssessment';
import { describePath } from '../../i18n/describeGroup';
import { useText, type Text } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import type { TableSection } from '../../widgets/Table';
import { ResultTable, type ResultRow } from './ResultTable';

export function Results() {
  const text = useText();
  const { t, pick } = text;
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  return (
    <>
      <p>{t('report.results.text', { count: catalogue.entries.length })}</p>
      {catalogue.classification.dimensions.map(({ id, name }) => (
        <section key={id}>
          <h3>{pick(name)}</h3>
          <ResultTable title={pick(name)} rows={createSections(id, catalogue, scorecard, text)} />
        </section>
      ))}
    </>
  );
}

/** In ITU's order, which is the catalogue's. */
function createSections(
  dimension: string,
  { classification, entries }: Catalogue,
  { dataPoints }: Scorecard,
  text: Text,
): TableSection<ResultRow>[] {
  const subDimensions = classification.dimensions.find(({ id }) => id === dimension)?.subDimensions ?? [];
  return subDimensions.flatMap(({ id: subDimension, categories }) =>
    categories.map((category) => {
      const path = describePath({ dimension, subDimension, category }, classification, text);
      const rows = entries.flatMap((entry) => {
        const { kpi, dataPoint } = entry;
        const isHere =
          kpi.dimension === dimension && kpi.subDimension === subDimension && kpi.category === category;
        const score = dataPoints.get(dataPoint.id);
        return isHere && score ? [{ entry, score }] : [];
      });
      return { key: `${subDimension}/${category}`, title: path.slice(1).join(' · '), rows };
    }),
  );
}
