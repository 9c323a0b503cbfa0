// One data point: what it is, the answer, the score with its reason, evidence, and what it means.
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { useText } from '../../i18n/useText';
import type { Route } from '../../state/route';
import { useDefinitions } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import { AnswerAndScore } from './AnswerAndScore';
import styles from './DataPointPanel.module.css';
import { Meaning } from './Meaning';
import { Neighbours } from './Neighbours';
import { OfficialScore } from './OfficialScore';
import { PanelHead } from './PanelHead';

interface DataPointPanelProps {
  entry: CatalogueEntry;
  route: Extract<Route, { screen: 'assess' }>;
}

export function DataPointPanel({ entry, route }: DataPointPanelProps) {
  const { t } = useText();
  const { entries } = useDefinitions().catalogue;
  const { kpi, dataPoint } = entry;
  return (
    <article className={styles.panel}>
      <PanelHead entry={entry} />
      {kpi.definitionConfidence !== 'manual' && (
        <Notice kind="warning">
          <p>{t(`assess.confidence.${kpi.definitionConfidence}`)}</p>
        </Notice>
      )}
      <AnswerAndScore dataPoint={dataPoint} score={<OfficialScore dataPoint={dataPoint} />} />
      <Meaning entry={entry} />
      <Neighbours entries={entries} id={dataPoint.id} route={route} />
    </article>
  );
}
