// Why a data point stands where it stands: every step from what was entered to the band, its score, and what it means.
import type { ReactNode } from 'react';
import { findLocalEntry, listLocalEntries } from '../core/catalogue/localKpi';
import type { DataPoint } from '../core/catalogue/kpi';
import { explainDataPoint } from '../core/scoring/explanation/explainDataPoint';
import type { ExplanationContext } from '../core/scoring/explanation/explanationStep';
import styles from '../features/assess/DataPointPanel.module.css';
import { Definition } from '../features/assess/Definition';
import { LocalHead } from '../features/assess/LocalHead';
import { LocalScore } from '../features/assess/LocalScore';
import { Meaning } from '../features/assess/Meaning';
import meaning from '../features/assess/Meaning.module.css';
import { Neighbours } from '../features/assess/Neighbours';
import { OfficialScore } from '../features/assess/OfficialScore';
import { PanelHead } from '../features/assess/PanelHead';
import { describeExplanation } from '../i18n/describeExplanation';
import { useText } from '../i18n/useText';
import type { Route } from '../state/route';
import { useExplanationContext, useLocalExplanationContext } from '../state/useExplanationContext';
import { useDefinitions, useOpenAssessment } from '../state/useSession';
import { Card } from '../widgets/Card';
import { Explanation } from '../widgets/Explanation';
import { FoundDataPoints } from './FoundDataPoints';

interface DataPointPageProps {
  id: string;
  route: Extract<Route, { screen: 'assess' }>;
}

export function DataPointPage({ id, route }: DataPointPageProps) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { localKpis } = useOpenAssessment().assessment;
  const context = useExplanationContext();
  const localContext = useLocalExplanationContext();
  const entry = catalogue.entryById.get(id);
  const localEntry = findLocalEntry(localKpis, id);
  if (entry) {
    const { dataPoint } = entry;
    return (
      <article className={styles.panel}>
        <PanelHead entry={entry} />
        <Reasons dataPoint={dataPoint} context={context} score={<OfficialScore dataPoint={dataPoint} />} />
        <Meaning entry={entry} />
        <Neighbours entries={catalogue.entries} id={id} route={route} />
      </article>
    );
  }
  if (!localEntry) return <FoundDataPoints search={id} />;
  const { dataPoint } = localEntry;
  return (
    <article className={styles.panel}>
      <LocalHead entry={localEntry} />
      <Reasons dataPoint={dataPoint} context={localContext} score={<LocalScore dataPoint={dataPoint} />} />
      <section className={meaning.meaning} aria-labelledby="meaning">
        <h2 id="meaning">{t('assess.meaning.title')}</h2>
        <Definition dataPoint={dataPoint} />
      </section>
      <Neighbours entries={listLocalEntries(localKpis)} id={id} route={route} />
    </article>
  );
}

interface ReasonsProps {
  dataPoint: DataPoint;
  /** With the scorecard that has the data point. */
  context: ExplanationContext;
  score: ReactNode;
}

function Reasons({ dataPoint, context, score }: ReasonsProps) {
  const text = useText();
  return (
    <div className={styles.columns}>
      <Card title={text.t('explain.title')}>
        <Explanation sentences={describeExplanation(explainDataPoint(dataPoint, context), text)} />
      </Card>
      {score}
    </div>
  );
}
