// Red data points in a table: value, what lifts it, who sees to it, and of which year the data is.
import { getUnit } from '../../core/catalogue/catalogue';
import type { Red } from '../../core/scoring/overview/listReds';
import { describeDue } from '../../i18n/describeDue';
import { describeLift } from '../../i18n/describeLift';
import { describeValue } from '../../i18n/describeValue';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useNow } from '../../state/useNow';
import { useReadOnly } from '../../state/useReadOnly';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { BandMark } from '../../widgets/BandMark';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './DashboardScreen.module.css';

export function RedTable({ reds }: { reds: readonly Red[] }) {
  const { t } = useText();
  return (
    <Table
      caption={t('dashboard.reds.title')}
      captionHidden
      columns={useColumns()}
      rows={reds}
      keyOf={({ entry }) => entry.dataPoint.id}
    />
  );
}

function useColumns(): TableColumns<Red> {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const assessment = useOpenAssessment().id;
  const unitOf = ({ entry }: Red) => getUnit(catalogue, entry.dataPoint.unit);
  return [
    {
      name: t('dashboard.reds.columns.dataPoint'),
      cell: ({ entry: { kpi, dataPoint } }) => (
        <>
          <a href={hrefOf({ screen: 'assess', assessment, dataPoint: dataPoint.id })}>
            {nameDataPoint(dataPoint.id, catalogue, text)}
          </a>{' '}
          <bdi className={styles.quiet}>{kpi.code}</bdi>
        </>
      ),
    },
    {
      name: t('dashboard.reds.columns.now'),
      cell: (red) =>
        red.score.computed?.value != null && (
          <span className={styles.marked}>
            <BandMark compact band={1} />
            <bdi>{describeValue(red.score.computed.value, unitOf(red), text)}</bdi>
          </span>
        ),
    },
    {
      name: t('dashboard.reds.columns.percent'),
      numeric: true,
      cell: ({ percentOfTarget }) => format.percent(percentOfTarget),
    },
    {
      name: t('dashboard.reds.columns.need'),
      cell: (red) => red.lift && <Need red={red} lift={red.lift} />,
    },
    {
      name: t('dashboard.reds.columns.owner'),
      cell: (red) => <Owner red={red} />,
    },
    {
      name: t('dashboard.reds.columns.age'),
      cell: ({ data }) => {
        if (!data) return <span className={styles.quiet}>{t('dashboard.reds.noYear')}</span>;
        const year = format.year(data.year);
        return data.ageYears > 0 ? t('dashboard.reds.older', { year, count: data.ageYears }) : year;
      },
    },
  ];
}

/** Who sees to it and until when; a link to the action, or to planning one. */
function Owner({ red: { entry, action, owner } }: { red: Red }) {
  const text = useText();
  const { t } = text;
  const assessment = useOpenAssessment().id;
  const now = useNow();
  const due = action && describeDue(action, now, text);
  const { id } = entry.dataPoint;
  const name = nameDataPoint(id, useDefinitions().catalogue, text);
  const isNamed = owner.trim() !== '';
  const isReadOnly = useReadOnly();
  const named = isNamed ? <bdi>{owner}</bdi> : t('dashboard.reds.noOwner');
  return (
    <>
      {isReadOnly ? (
        named
      ) : (
        <a
          href={hrefOf({ screen: 'actions', assessment, dataPoint: id })}
          aria-label={action ? undefined : t('actions.without.addOf', { name })}
        >
          {action ? named : t('actions.without.add')}
        </a>
      )}
      {due !== undefined && <span className={styles.under}>{due}</span>}
    </>
  );
}

function Need({ red: { entry }, lift }: { red: Red; lift: NonNullable<Red['lift']> }) {
  const text = useText();
  const { catalogue } = useDefinitions();
  const { need, value } = describeLift(lift, getUnit(catalogue, entry.dataPoint.unit), text);
  return (
    <span className={styles.marked}>
      <BandMark compact band={lift.to} />
      <span>
        {need}
        {value && <span className={styles.under}>{value}</span>}
      </span>
    </span>
  );
}
