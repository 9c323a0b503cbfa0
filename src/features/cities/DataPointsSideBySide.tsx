// The data points side by side: value and band of each city, and of a published one what was printed, and where.
import { writeSideBySide } from '../../core/exchange/writeSideBySide';
import { listSideBySide, type SideBySideRow } from '../../core/scoring/comparison/listSideBySide';
import { SIDE_BY_SIDE, type SideBySide } from '../../core/scoring/comparison/sideBySide';
import { useText } from '../../i18n/useText';
import { saveTable } from '../../state/saveTable';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { Table, type TableColumns } from '../../widgets/Table';
import { TableExport } from '../../widgets/TableExport';
import styles from './CitiesScreen.module.css';
import { CityCell } from './CityCell';
import { DataPointName } from './DataPointName';
import { PrintedDocuments } from './PrintedDocuments';
import { shareWidth } from './shareWidth';
import type { ChosenCities } from './useChosenCities';

interface DataPointsSideBySideProps {
  chosen: ChosenCities;
  dimension: string | undefined;
}

const FILE = 'cities.csv';

export function DataPointsSideBySide({ chosen, dimension }: DataPointsSideBySideProps) {
  const { t, format, pick } = useText();
  const { catalogue } = useDefinitions();
  const { scorecard } = useOpenAssessment();
  const [{ show = 'all' }, { choose }] = useParameters('cities');
  const { ourName, cities } = chosen;
  const columns = useColumns(chosen);
  const scorecards = cities.map((city) => city.scorecard);
  const list = (wanted: SideBySide) =>
    listSideBySide(scorecard, scorecards, catalogue, { show: wanted, dimension });
  const rows = list(show);
  const sections = catalogue.classification.dimensions.map(({ id, name }) => ({
    key: id,
    title: pick(name),
    rows: rows.filter(({ entry }) => entry.kpi.dimension === id),
  }));
  return (
    <section className={styles.part} aria-labelledby="data-points">
      <h2 id="data-points">{t('cities.dataPoints.title')}</h2>
      <div className={styles.noPrint}>
        <Choice<SideBySide>
          legend={t('cities.filters.show')}
          options={SIDE_BY_SIDE.map((value) => ({
            value,
            label: t(`cities.filters.shows.${value}`, { count: format.number(list(value).length) }),
          }))}
          value={show}
          onChange={(value) => choose({ show: value === 'all' ? undefined : value })}
        />
      </div>
      <p className={styles.quiet}>{t(`cities.filters.texts.${show}`, { name: ourName })}</p>
      {rows.length === 0 ? (
        <p>{t('cities.dataPoints.none')}</p>
      ) : (
        <Table
          caption={t('cities.dataPoints.title')}
          captionHidden
          fixed
          top
          columns={columns}
          rows={sections}
          keyOf={({ entry }) => entry.dataPoint.id}
        />
      )}
      <PrintedDocuments cities={cities} />
      {rows.length > 0 && (
        <TableExport
          file={FILE}
          names={{ excel: t('cities.export.excel'), machine: t('cities.export.machine') }}
          save={(dialect) => saveTable(FILE, writeSideBySide({ name: ourName }, cities, rows, dialect))}
        />
      )}
    </section>
  );
}

function useColumns({ ourName, cities }: ChosenCities): TableColumns<SideBySideRow> {
  const { t } = useText();
  const widthPercent = shareWidth(cities.length + 1);
  return [
    { name: t('cities.columns.dataPoint'), cell: ({ entry }) => <DataPointName entry={entry} /> },
    { name: ourName, widthPercent, narrow: 'line', cell: ({ ours }) => <CityCell score={ours} /> },
    ...cities.map((city, index) => ({
      name: city.name,
      widthPercent,
      narrow: 'line' as const,
      cell: ({ others }: SideBySideRow) => {
        const score = others[index];
        return score && <CityCell score={score} city={city} />;
      },
    })),
  ];
}
