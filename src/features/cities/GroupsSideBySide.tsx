// City, dimensions and categories side by side: the score with what it rests on, and below it the score on common ground.
import type { GroupLevel } from '../../core/catalogue/catalogue';
import { writeGroupsSideBySide } from '../../core/exchange/writeSideBySide';
import { listGroupsSideBySide, type GroupRow } from '../../core/scoring/comparison/listGroupsSideBySide';
import type { GroupPair } from '../../core/scoring/comparison/compareCities';
import type { GroupScore } from '../../core/scoring/scoreAssessment';
import { nameGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { saveTable } from '../../state/saveTable';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { GroupName } from '../../widgets/GroupName';
import { Table, type TableColumns } from '../../widgets/Table';
import { TableExport } from '../../widgets/TableExport';
import styles from './CitiesScreen.module.css';
import { shareWidth } from './shareWidth';
import type { ChosenCities } from './useChosenCities';

interface GroupsSideBySideProps {
  chosen: ChosenCities;
  dimension: string | undefined;
}

const FILE = 'cities-groups.csv';
const LEVELS = ['city', 'dimension', 'category'] as const satisfies GroupLevel[];

export function GroupsSideBySide({ chosen, dimension }: GroupsSideBySideProps) {
  const { t } = useText();
  const { scorecard } = useOpenAssessment();
  const { ourName, cities } = chosen;
  const columns = useColumns(chosen);
  const rows = listGroupsSideBySide(
    scorecard,
    cities.map(({ comparison }) => comparison),
    dimension,
  );
  const sections = LEVELS.map((level) => ({
    key: level,
    title: t(`compare.groups.levels.${level}`),
    rows: rows.filter(({ ours }) => ours.group.level === level),
  }));
  const names = cities.map(({ name }) => name);
  const shown = sections.flatMap((section) => section.rows);
  return (
    <section className={styles.part} aria-labelledby="categories">
      <h2 id="categories">{t('cities.groups.title')}</h2>
      <p className={styles.quiet}>{t('cities.groups.text')}</p>
      {shown.length === 0 ? (
        <p>{t('cities.groups.none')}</p>
      ) : (
        <Table
          caption={t('cities.groups.title')}
          captionHidden
          fixed
          top
          columns={columns}
          rows={sections}
          keyOf={({ ours }) => ours.group.dataPointIds.join()}
        />
      )}
      {shown.length > 0 && (
        <TableExport
          file={FILE}
          names={{ excel: t('cities.export.excel'), machine: t('cities.export.machine') }}
          save={(dialect) => saveTable(FILE, writeGroupsSideBySide(ourName, names, shown, dialect))}
        />
      )}
    </section>
  );
}

function useColumns({ ourName, cities }: ChosenCities): TableColumns<GroupRow> {
  const text = useText();
  const { t } = text;
  const { classification } = useDefinitions().catalogue;
  const widthPercent = shareWidth(cities.length + 1);
  return [
    {
      name: t('compare.groups.group'),
      cell: ({ ours }) => <GroupName {...nameGroup(ours.group, classification, text)} />,
    },
    { name: ourName, widthPercent, narrow: 'line', cell: ({ ours }) => <FullScore score={ours} /> },
    ...cities.map(({ name }, index) => ({
      name,
      widthPercent,
      narrow: 'line' as const,
      cell: ({ pairs }: GroupRow) => {
        const pair = pairs[index];
        return (
          pair && (
            <>
              <FullScore score={pair.theirs} />
              <Common pair={pair} />
            </>
          )
        );
      },
    })),
  ];
}

function FullScore({ score }: { score: GroupScore }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  const scored = t('cities.groups.scored', { scored: score.scored, total: score.dataPoints });
  // Without a score there is nothing to mark: what is missing stays quiet.
  if (score.percent === null) return <span className={styles.quiet}>{scored}</span>;
  return (
    <span className={styles.cell}>
      <bdi className={styles.value}>{format.percent(score.percent, limits)}</bdi>
      <BandMark band={score.band} />
      <span className={styles.under}>{scored}</span>
    </span>
  );
}

/** Where the same data points are scored in both, the full scores say it already. */
function Common({ pair: { common, ours, theirs } }: { pair: GroupPair }) {
  const { t, format } = useText();
  const { limits } = useOpenAssessment().benchmarks.bands;
  if (!common || (common.scored === ours.scored && common.scored === theirs.scored)) return null;
  return (
    <span className={styles.common}>
      {t('cities.groups.common', {
        count: common.scored,
        theirs: format.percent(common.theirs.percent, limits),
        ours: format.percent(common.ours.percent, limits),
      })}
    </span>
  );
}
