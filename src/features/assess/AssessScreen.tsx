// Where values are entered: the tree of data points beside the one that is chosen.
import { findEntry } from '../../core/catalogue/catalogue';
import { findLocalEntry } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { useDefinitions, useOpenAssessment, useSessionState } from '../../state/useSession';
import { ButtonLink } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './AssessScreen.module.css';
import { DataPointPanel } from './DataPointPanel';
import { DataPointTree } from './DataPointTree';
import { LocalPanel } from './LocalPanel';

export function AssessScreen({ route }: { route: Extract<Route, { screen: 'assess' }> }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { dataPoint: id } = route;
  const entry = id === undefined ? undefined : findEntry(catalogue, id);
  // The definitions themselves stay the same objects while answers are edited.
  const localKpi = useSessionState(({ open }) =>
    open?.assessment.localKpis.find(({ dataPoints }) => dataPoints.some((each) => each.id === id)),
  );
  const local = localKpi && id !== undefined ? findLocalEntry([localKpi], id) : undefined;
  return (
    <div className={styles.screen} data-chosen={route.dataPoint !== undefined}>
      <DataPointTree route={route} />
      <div className={styles.panel}>
        {route.dataPoint !== undefined && (
          <a className={styles.back} href={hrefOf(withoutDataPoint(route))}>
            {t('assess.back')}
          </a>
        )}
        {entry && <DataPointPanel key={entry.dataPoint.id} entry={entry} route={route} />}
        {local && <LocalPanel key={local.dataPoint.id} entry={local} route={route} />}
        {!entry && !local && id !== undefined && (
          <Notice kind="warning" title={t('assess.unknown', { id })} />
        )}
        {route.dataPoint === undefined && <Choose route={route} />}
      </div>
    </div>
  );
}

function Choose({ route }: { route: Extract<Route, { screen: 'assess' }> }) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { answers } = useOpenAssessment().assessment;
  const next = catalogue.entries.find(({ dataPoint }) => !answers.has(dataPoint.id));
  return (
    <section className={styles.choose}>
      <h1>{t('assess.choose.title')}</h1>
      <p>{t('assess.choose.text')}</p>
      {next ? (
        <p>
          <ButtonLink weight="primary" href={hrefOf({ ...route, dataPoint: next.dataPoint.id })}>
            {t('assess.choose.next')}
          </ButtonLink>
        </p>
      ) : (
        <p>{t('assess.choose.all')}</p>
      )}
    </section>
  );
}

function withoutDataPoint({ dataPoint: _, ...route }: Extract<Route, { screen: 'assess' }>): Route {
  return route;
}
