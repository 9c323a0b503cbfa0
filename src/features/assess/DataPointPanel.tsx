// One data point: what it is, the answer, the score with its reason, evidence, and what it means.
import type { CatalogueEntry } from '../../core/catalogue/catalogue';
import { describePath } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { useDefinitions } from '../../state/useSession';
import { ButtonLink } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { AnswerForm } from './AnswerForm';
import { ConflictNotice } from './ConflictNotice';
import styles from './DataPointPanel.module.css';
import { EvidenceSection } from './EvidenceSection';
import { Meaning } from './Meaning';
import { ScorePanel } from './ScorePanel';

interface DataPointPanelProps {
  entry: CatalogueEntry;
  route: Extract<Route, { screen: 'assess' }>;
}

export function DataPointPanel({ entry, route }: DataPointPanelProps) {
  const { t } = useText();
  const { kpi, dataPoint } = entry;
  return (
    <article className={styles.panel}>
      <PanelHead entry={entry} />
      {kpi.definitionConfidence !== 'manual' && (
        <Notice kind="warning">
          <p>{t(`assess.confidence.${kpi.definitionConfidence}`)}</p>
        </Notice>
      )}
      <ConflictNotice dataPoint={dataPoint} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <AnswerForm dataPoint={dataPoint} />
          <EvidenceSection dataPoint={dataPoint} />
        </div>
        <ScorePanel entry={entry} />
      </div>
      <Meaning entry={entry} />
      <Neighbours entry={entry} route={route} />
    </article>
  );
}

function PanelHead({ entry: { kpi, dataPoint } }: { entry: CatalogueEntry }) {
  const text = useText();
  const { t, pick } = text;
  const { classification } = useDefinitions().catalogue;
  return (
    <header className={styles.head}>
      <p className={styles.quiet}>{describePath(kpi, classification, text).join(' · ')}</p>
      <h1>
        {pick(kpi.name)}
        {dataPoint.label && <span className={styles.label}>{pick(dataPoint.label)}</span>}
      </h1>
      <p className={styles.tags}>
        <bdi>{kpi.code}</bdi>
        <span>{t(`assess.types.${kpi.type}`)}</span>
        {kpi.aspect && <span>{t(`assess.aspects.${kpi.aspect}`)}</span>}
      </p>
      <p className={styles.summary}>{pick(kpi.summary)}</p>
    </header>
  );
}

function Neighbours({ entry, route }: DataPointPanelProps) {
  const { t, pick } = useText();
  const { entries } = useDefinitions().catalogue;
  const place = entries.indexOf(entry);
  const link = (neighbour: CatalogueEntry | undefined, word: string) =>
    neighbour && (
      <ButtonLink href={hrefOf({ ...route, dataPoint: neighbour.dataPoint.id })}>
        <span>
          <span className={styles.quiet}>{word}: </span>
          {pick(neighbour.dataPoint.label ?? neighbour.kpi.name)}
        </span>
      </ButtonLink>
    );
  return (
    <nav className={styles.neighbours} aria-label={t('assess.neighbours')}>
      {link(entries[place - 1], t('assess.previous'))}
      {link(entries[place + 1], t('assess.next'))}
    </nav>
  );
}
