// The data points by colour; each leads to its answer. The filter stands in the URL.
import { getUnit, type CatalogueEntry } from '../../core/catalogue/catalogue';
import { RAGS, type Rag } from '../../core/scoring/band';
import { explainDataPoint } from '../../core/scoring/explanation/explainDataPoint';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeExplanation } from '../../i18n/describeExplanation';
import { describeValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { useExplanationContext } from '../../state/useExplanationContext';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Why } from '../../widgets/Why';
import styles from './ResultsScreen.module.css';

const UNSCORED_SETS = ['unscored', 'missing', 'unanswered'] as const;
type Colour = Rag | (typeof UNSCORED_SETS)[number];
const ALL = 'all';
const COLOURS: readonly Colour[] = [...RAGS, ...UNSCORED_SETS];

/** A reported data point without score is none of the colours, and not missing either. */
function findColour({ score, status }: DataPointScore): Colour {
  if (score) return score.rag;
  if (status === 'unanswered') return 'unanswered';
  return status === 'reported' ? 'unscored' : 'missing';
}

export function DataPointList({ route }: { route: Extract<Route, { screen: 'results' }> }) {
  const { t, format } = useText();
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const scored = catalogue.entries.flatMap((entry) => {
    const score = scorecard.dataPoints.get(entry.dataPoint.id);
    return score ? [{ entry, score, colour: findColour(score) }] : [];
  });
  // What is still red is asked first.
  const chosen = route.show === ALL ? undefined : (COLOURS.find((colour) => colour === route.show) ?? 'red');
  const shown = scored.filter(({ colour }) => chosen === undefined || colour === chosen);
  const nameOf = (colour: Colour) =>
    colour === 'red' || colour === 'amber' || colour === 'green'
      ? t(`score.rags.${colour}`)
      : t(`results.list.groups.${colour}`);
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('results.list.title')}</h2>
      <nav aria-labelledby="list" className={styles.filters}>
        <FilterLink href={hrefOf({ ...route, show: ALL })} active={chosen === undefined}>
          {t('results.list.all')} <bdi>{format.number(scored.length)}</bdi>
        </FilterLink>
        {COLOURS.map((colour) => (
          <FilterLink
            key={colour}
            href={hrefOf({ ...route, show: colour })}
            active={chosen === colour}
            colour={colour}
          >
            {nameOf(colour)}{' '}
            <bdi>{format.number(scored.filter((each) => each.colour === colour).length)}</bdi>
          </FilterLink>
        ))}
      </nav>
      {shown.length === 0 ? (
        <p className={styles.quiet}>{t('results.list.none')}</p>
      ) : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption className={styles.caption}>{t('results.list.caption', { count: shown.length })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('results.list.columns.dataPoint')}</th>
                <th scope="col" className={styles.number}>
                  {t('results.list.columns.value')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('results.list.columns.target')}
                </th>
                <th scope="col" className={styles.number}>
                  {t('results.list.columns.percent')}
                </th>
                <th scope="col">{t('results.list.columns.band')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ entry, score }) => (
                <DataPointRow key={entry.dataPoint.id} entry={entry} score={score} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface FilterLinkProps {
  href: string;
  active: boolean;
  colour?: Colour;
  children: React.ReactNode;
}

function FilterLink({ href, active, colour, children }: FilterLinkProps) {
  return (
    <a href={href} className={styles.filter} aria-current={active ? 'true' : undefined} data-colour={colour}>
      {children}
    </a>
  );
}

function DataPointRow({ entry, score }: { entry: CatalogueEntry; score: DataPointScore }) {
  const text = useText();
  const { t, format, pick } = text;
  const { catalogue } = useDefinitions();
  const { id, benchmarks } = useOpenAssessment();
  const context = useExplanationContext();
  const { kpi, dataPoint } = entry;
  const unit = getUnit(catalogue, dataPoint.unit);
  const say = (value: number | null | undefined) => (value == null ? '' : describeValue(value, unit, text));
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint: dataPoint.id })}>
          {pick(kpi.name)}
          {dataPoint.label && <> · {pick(dataPoint.label)}</>}
        </a>{' '}
        <bdi className={styles.quiet}>{kpi.code}</bdi>
      </th>
      <td className={styles.number} data-label={t('results.list.columns.value')}>
        <bdi>{say(score.computed?.value)}</bdi>
      </td>
      <td className={styles.number} data-label={t('results.list.columns.target')}>
        <bdi>{say(score.benchmark?.target)}</bdi>
      </td>
      <td className={styles.number} data-label={t('results.list.columns.percent')}>
        <bdi>{score.score && format.percent(score.score.percentOfTarget, benchmarks.bands.limits)}</bdi>
      </td>
      <td>
        <BandMark
          band={score.score?.band ?? null}
          hatched={score.unscored === 'no-benchmark'}
          {...(score.unscored && { unscored: t(`score.unscored.${score.unscored}`) })}
        />{' '}
        <Why
          name={dataPoint.label ? `${pick(kpi.name)} · ${pick(dataPoint.label)}` : pick(kpi.name)}
          explain={() => describeExplanation(explainDataPoint(dataPoint, context), text)}
        />
      </td>
    </tr>
  );
}
