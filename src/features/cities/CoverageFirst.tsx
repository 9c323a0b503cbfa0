// What each city reports, said before any score; and a warning where two scores stand on different ground.
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { assessmentIdSchema } from '../../core/assessment/revision';
import { findSizeClass, type SizeClass } from '../../core/assessment/peer';
import { useOpenAssessment } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import { Table } from '../../widgets/Table';
import styles from './CitiesScreen.module.css';
import type { ChosenCities, City } from './useChosenCities';

interface Row {
  name: string;
  /** Undefined: the open assessment itself. */
  city: City | undefined;
  period: number;
  sizeClass: SizeClass | null;
  coverage: City['comparison']['theirs'];
}

export function CoverageFirst({ chosen: { ourName, cities } }: { chosen: ChosenCities }) {
  const { t, format } = useText();
  const { assessment } = useOpenAssessment();
  const [first] = cities;
  if (!first) return null;
  const ours: Row = {
    name: ourName,
    city: undefined,
    period: assessment.about.period,
    sizeClass: findSizeClass(assessment.profile.population.value),
    coverage: first.comparison.ours,
  };
  const rows = [ours, ...cities.map((city): Row => ({ ...city, city, coverage: city.comparison.theirs }))];
  const reports = rows.map(({ name, coverage }) =>
    t('cities.coverage.reports', { name, count: coverage.reported }),
  );
  const uneven = cities.filter(({ comparison }) => comparison.isUneven);
  return (
    <section className={styles.part} aria-labelledby="coverage">
      <h2 id="coverage">{t('cities.coverage.title')}</h2>
      <p className={styles.lead}>
        {t('cities.coverage.lead', { total: ours.coverage.dataPoints, cities: format.list(reports) })}
      </p>
      {uneven.length > 0 && (
        <Notice kind="warning" title={t('cities.coverage.uneven')}>
          <ul className={styles.lines}>
            {uneven.map(({ name, comparison: { scoredByBoth, scoredByEither } }) => (
              <li key={name}>
                {scoredByBoth === 0
                  ? t('cities.coverage.noneCommon', { name, ours: ourName })
                  : t('cities.coverage.fewCommon', {
                      name,
                      ours: ourName,
                      count: scoredByBoth,
                      either: scoredByEither,
                    })}
              </li>
            ))}
          </ul>
          <p>{t('cities.coverage.unevenText')}</p>
        </Notice>
      )}
      <CoverageTable rows={rows} />
    </section>
  );
}

function CoverageTable({ rows }: { rows: readonly Row[] }) {
  const { t, format } = useText();
  return (
    <Table
      caption={t('cities.coverage.table')}
      captionHidden
      columns={[
        { name: t('cities.columns.city'), cell: (row) => <CityName row={row} /> },
        { name: t('cities.columns.period'), cell: ({ period }) => format.yearInBothCalendars(period) },
        {
          name: t('cities.columns.size'),
          cell: ({ sizeClass }) => t(sizeClass ? `cities.sizes.${sizeClass}` : 'cities.size.unknown'),
        },
        {
          name: t('cities.columns.reported'),
          numeric: true,
          cell: ({ coverage }) => format.number(coverage.reported),
        },
        {
          name: t('cities.columns.scored'),
          numeric: true,
          cell: ({ coverage }) => format.number(coverage.scored),
        },
        {
          name: t('cities.columns.reportedByBoth'),
          numeric: true,
          cell: ({ city }) => city && format.number(city.comparison.reportedByBoth),
        },
        {
          name: t('cities.columns.scoredByBoth'),
          numeric: true,
          cell: ({ city }) => city && format.number(city.comparison.scoredByBoth),
        },
      ]}
      rows={rows}
      keyOf={({ name }) => name}
    />
  );
}

/** One of this device can be looked at in detail. */
function CityName({ row: { name, city } }: { row: Row }) {
  const { t } = useText();
  const { id: assessment } = useOpenAssessment();
  const other =
    city?.choice.source === 'here' ? assessmentIdSchema.safeParse(city.choice.id).data : undefined;
  return (
    <>
      <bdi>{name}</bdi>{' '}
      <span className={styles.quiet}>
        {t(`cities.sources.${city?.choice.source ?? 'open'}`)}
        {other && (
          <>
            {' · '}
            <a href={hrefOf({ screen: 'compare', assessment, with: other })}>{t('cities.inDetail')}</a>
          </>
        )}
      </span>
    </>
  );
}
