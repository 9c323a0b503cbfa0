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
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table, type TableColumns } from '../../widgets/Table';
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

interface ListedDataPoint {
  entry: CatalogueEntry;
  score: DataPointScore;
  colour: Colour;
}

export function DataPointList({ route }: { route: Extract<Route, { screen: 'results' }> }) {
  const { t, format } = useText();
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const columns = useColumns();
  const scored = catalogue.entries.flatMap((entry): ListedDataPoint[] => {
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
        <Table
          caption={t('results.list.caption', { count: shown.length })}
          columns={columns}
          rows={shown}
          keyOf={({ entry }) => entry.dataPoint.id}
        />
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

function useColumns(): TableColumns<ListedDataPoint> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const { limits } = useOpenAssessment().benchmarks.bands;
  const say = ({ entry: { dataPoint } }: ListedDataPoint, value: number | null | undefined) =>
    value != null && describeValue(value, getUnit(catalogue, dataPoint.unit), text);
  return [
    { name: t('results.list.columns.dataPoint'), cell: ({ entry }) => <DataPointLink entry={entry} /> },
    {
      name: t('results.list.columns.value'),
      numeric: true,
      cell: (row) => say(row, row.score.computed?.value),
    },
    {
      name: t('results.list.columns.target'),
      numeric: true,
      cell: (row) => say(row, row.score.benchmark?.target),
    },
    {
      name: t('results.list.columns.percent'),
      numeric: true,
      cell: ({ score: { score } }) => score && format.percent(score.percentOfTarget, limits),
    },
    { name: t('results.list.columns.band'), cell: (row) => <BandAndWhy {...row} /> },
  ];
}

function DataPointLink({ entry: { kpi, dataPoint } }: Pick<ListedDataPoint, 'entry'>) {
  const { pick } = useText();
  const { id } = useOpenAssessment();
  return (
    <>
      <a href={hrefOf({ screen: 'assess', assessment: id, dataPoint: dataPoint.id })}>
        {pick(kpi.name)}
        {dataPoint.label && <> · {pick(dataPoint.label)}</>}
      </a>{' '}
      <bdi className={styles.quiet}>{kpi.code}</bdi>
    </>
  );
}

function BandAndWhy({ entry: { kpi, dataPoint }, score }: ListedDataPoint) {
  const text = useText();
  const { pick } = text;
  const context = useExplanationContext();
  return (
    <>
      <ScoreMark band={score.score?.band} unscored={score.unscored} />{' '}
      <Why
        name={dataPoint.label ? `${pick(kpi.name)} · ${pick(dataPoint.label)}` : pick(kpi.name)}
        explain={() => describeExplanation(explainDataPoint(dataPoint, context), text)}
      />
    </>
  );
}
