// One of the city's own data points: the same answer, evidence and score as for ITU's, and what it measures.
import { listLocalEntries, type LocalEntry } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { useOpenAssessment } from '../../state/useSession';
import { AnswerAndScore } from './AnswerAndScore';
import styles from './DataPointPanel.module.css';
import { Definition } from './Definition';
import { LocalHead } from './LocalHead';
import { LocalScore } from './LocalScore';
import meaning from './Meaning.module.css';
import { Neighbours } from './Neighbours';

interface LocalPanelProps {
  entry: LocalEntry;
  route: Extract<Route, { screen: 'assess' }>;
}

export function LocalPanel({ entry, route }: LocalPanelProps) {
  const { t } = useText();
  const { assessment } = useOpenAssessment();
  const { dataPoint } = entry;
  return (
    <article className={styles.panel}>
      <LocalHead entry={entry} />
      <AnswerAndScore dataPoint={dataPoint} score={<LocalScore dataPoint={dataPoint} />} />
      <section className={meaning.meaning} aria-labelledby="meaning">
        <h2 id="meaning">{t('assess.meaning.title')}</h2>
        <Definition dataPoint={dataPoint} />
        <p>
          <a href={hrefOf({ screen: 'local', assessment: route.assessment })}>{t('local.toDefinition')}</a>
        </p>
      </section>
      <Neighbours entries={listLocalEntries(assessment.localKpis)} id={dataPoint.id} route={route} />
    </article>
  );
}
