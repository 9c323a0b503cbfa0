// One of the city's own data points: the same answer, evidence and score as for ITU's, and what it measures.
import { listLocalEntries, type LocalEntry } from '../../core/catalogue/localKpi';
import { describePath } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { AnswerAndScore } from './AnswerAndScore';
import styles from './DataPointPanel.module.css';
import { Definition } from './Definition';
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

function LocalHead({ entry: { kpi, dataPoint } }: { entry: LocalEntry }) {
  const text = useText();
  const { t, pick } = text;
  const { classification } = useDefinitions().catalogue;
  const place = { dimension: kpi.dimension, subDimension: null, category: null };
  return (
    <header className={styles.head}>
      <p className={styles.quiet}>
        {[t('local.title'), ...describePath(place, classification, text)].join(' · ')}
      </p>
      <h1>
        {pick(kpi.name)}
        {dataPoint.label && <span className={styles.label}>{pick(dataPoint.label)}</span>}
      </h1>
      <p className={styles.tags}>
        <bdi>{dataPoint.id}</bdi>
        <b>{t('local.notOfficial')}</b>
      </p>
      <p className={styles.summary}>{pick(kpi.summary)}</p>
    </header>
  );
}
