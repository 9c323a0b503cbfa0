// The data points that turned: from red to green first, then what fell, came, went, or moved within its band.
import type { SealedComparison } from '../../core/scoring/comparison/compareSealed';
import type { DataPointChange } from '../../core/scoring/comparison/compareScorecards';
import { CHANGE_PARTS, findChangePart } from '../../core/scoring/comparison/findChangePart';
import type { DataPointScore } from '../../core/scoring/scoreDataPoint';
import { describeDifference } from '../../i18n/describeDifference';
import { describeScoredValue } from '../../i18n/describeValue';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { ScoreMark } from '../../widgets/ScoreMark';
import { Table, type TableColumns } from '../../widgets/Table';
import { ValueAndBand } from '../../widgets/ValueAndBand';
import { DataPointLink } from './DataPointLink';
import type { SideNames } from './SealComparison';
import styles from './SealsScreen.module.css';

interface TurnedTableProps {
  comparison: SealedComparison;
  names: SideNames;
}

export function TurnedTable({ comparison: { scores }, names }: TurnedTableProps) {
  const { t, format } = useText();
  const columns = useColumns(names);
  const sections = CHANGE_PARTS.map((part) => {
    const rows = scores.dataPoints
      .filter((change) => findChangePart(change) === part)
      .sort((a, b) => Math.abs(findStep(b)) - Math.abs(findStep(a)));
    const title = (
      <>
        {t(`compare.parts.${part}`)} <bdi className={styles.quiet}>{format.number(rows.length)}</bdi>
      </>
    );
    return { key: part, title, rows };
  });
  return (
    <section aria-labelledby="turned">
      <h3 id="turned">{t('seals.compare.turned')}</h3>
      {scores.improved + scores.declined === 0 && <p>{t('seals.compare.noneTurned')}</p>}
      {scores.dataPoints.length > 0 && (
        <Table
          caption={t('seals.compare.turned')}
          captionHidden
          fixed
          columns={columns}
          rows={sections}
          keyOf={({ dataPointId }) => dataPointId}
        />
      )}
    </section>
  );
}

function useColumns(names: SideNames): TableColumns<DataPointChange> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const sideOf = (side: DataPointScore) => (
    <ValueAndBand
      value={describeScoredValue(side, catalogue, text)}
      mark={<ScoreMark band={side.score?.band} unscored={side.unscored} />}
    />
  );
  return [
    {
      name: t('compare.columns.dataPoint'),
      cell: ({ dataPointId }) => <DataPointLink id={dataPointId} />,
    },
    { name: names.before, widthPercent: 23, cell: ({ before }) => sideOf(before) },
    { name: names.after, widthPercent: 23, cell: ({ after }) => sideOf(after) },
    {
      name: t('compare.columns.change'),
      numeric: true,
      widthPercent: 14,
      cell: ({ change }) => change !== null && describeDifference(change, format),
    },
  ];
}

/** Bands up or down; 0: the same, or not scored both times. */
function findStep({ before, after }: DataPointChange): number {
  return before.score && after.score ? after.score.band - before.score.band : 0;
}
