// Chapter 9: the next steps, built from the red list: what lifts each one, who does it and until when.
import { useText } from '../../i18n/useText';
import { Table, type TableColumns } from '../../widgets/Table';
import { NamedDataPoint } from './NamedDataPoint';
import styles from './Report.module.css';
import { Need, Now } from './StepCells';
import { useReds, type NextStep } from './useReds';

export function NextSteps() {
  const { t } = useText();
  const reds = useReds();
  const columns = useColumns();
  if (reds.length === 0) return <p>{t('report.next.none')}</p>;
  return (
    <>
      <p>
        {t('dashboard.reds.caption', { count: reds.length })} {t('report.next.text')}
      </p>
      <Table
        caption={t('report.next.title')}
        captionHidden
        fixed
        columns={columns}
        rows={reds}
        keyOf={({ entry }) => entry.dataPoint.id}
      />
    </>
  );
}

function useColumns(): TableColumns<NextStep> {
  const { t, format } = useText();
  const quiet = (words: string) => <span className={styles.quiet}>{words}</span>;
  return [
    {
      name: t('report.next.dataPoint'),
      widthPercent: 25,
      cell: ({ entry }) => <NamedDataPoint entry={entry} />,
    },
    { name: t('report.next.now'), widthPercent: 14, cell: (step) => <Now step={step} /> },
    { name: t('report.next.need'), widthPercent: 20, cell: (step) => <Need step={step} /> },
    {
      name: t('report.next.action'),
      widthPercent: 17,
      cell: ({ action }) => (action ? <bdi>{action.text}</bdi> : quiet(t('report.next.noAction'))),
    },
    {
      name: t('report.next.owner'),
      widthPercent: 12,
      cell: ({ owner }) => (owner.trim() ? <bdi>{owner}</bdi> : quiet(t('report.next.noOwner'))),
    },
    {
      name: t('report.next.due'),
      widthPercent: 12,
      cell: ({ action }) => {
        if (action?.done) return t('report.next.done');
        return action?.due ? format.date(action.due) : quiet(t('report.next.noDue'));
      },
    },
  ];
}
