// What is still red in the snapshot, with the next steps: as many as fit on the page.
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDefinitions } from '../../state/useSession';
import { Table } from '../../widgets/Table';
import styles from './Report.module.css';
import { Need, Now } from './StepCells';
import { useReds } from './useReds';

const MOST_SHOWN = 7;

export function SnapshotSteps() {
  const text = useText();
  const { t, format } = text;
  const { catalogue } = useDefinitions();
  const reds = useReds();
  return (
    <section>
      <h2>{t('report.snapshot.reds')}</h2>
      <p>
        {reds.length === 0
          ? t('report.next.none')
          : reds.length > MOST_SHOWN
            ? t('report.snapshot.redsShown', { shown: MOST_SHOWN, count: reds.length })
            : t('dashboard.reds.caption', { count: reds.length })}
      </p>
      {reds.length > 0 && (
        <Table
          caption={t('report.snapshot.reds')}
          captionHidden
          fixed
          columns={[
            {
              name: t('report.next.dataPoint'),
              widthPercent: 36,
              cell: ({ entry }) => nameDataPoint(entry.dataPoint.id, catalogue, text),
            },
            { name: t('report.next.now'), widthPercent: 18, cell: (step) => <Now step={step} /> },
            { name: t('report.next.need'), widthPercent: 26, cell: (step) => <Need step={step} /> },
            {
              name: t('report.snapshot.ownerAndDue'),
              widthPercent: 20,
              cell: ({ owner, action }) => (
                <>
                  {owner.trim() ? (
                    <bdi>{owner}</bdi>
                  ) : (
                    <span className={styles.quiet}>{t('report.next.noOwner')}</span>
                  )}
                  {action?.due && <span className={styles.under}>{format.date(action.due)}</span>}
                </>
              ),
            },
          ]}
          rows={reds.slice(0, MOST_SHOWN)}
          keyOf={({ entry }) => entry.dataPoint.id}
        />
      )}
    </section>
  );
}
