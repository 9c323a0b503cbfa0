// Where has something changed, and how do others stand: the categories by period of this city, or by assessment of this device.
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useSessionState } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import type { Charted } from './charted';
import styles from './ChartsScreen.module.css';
import { HeatMapChart } from './HeatMapChart';
import { useAssessments } from './useAssessments';

export function HeatMap({ periods }: { periods: readonly Charted[] | undefined }) {
  const { t } = useText();
  const [{ columns: chosen }, { choose }] = useParameters('charts');
  const count = useSessionState((state) => state.summaries)?.length ?? 0;
  // Nothing chosen: what there is more of.
  const suggested = periods?.length === 1 && count > 1 ? 'assessments' : 'periods';
  const columns = chosen ?? suggested;
  return (
    <section aria-labelledby="heat" className={styles.question}>
      <h2 id="heat">{t('charts.heat.question')}</h2>
      <div className={styles.noPrint}>
        <Choice
          legend={t('charts.heat.columns')}
          options={[
            { value: 'periods', label: t('charts.heat.periods') },
            { value: 'assessments', label: t('charts.heat.assessments') },
          ]}
          value={columns}
          onChange={(value) => choose({ columns: value })}
        />
      </div>
      {!periods && <p className={styles.quiet}>{t('shell.loading')}</p>}
      {periods && columns === 'periods' && <HeatMapChart columns={columns} charted={periods} />}
      {periods && columns === 'assessments' && <AssessmentsMap />}
    </section>
  );
}

function AssessmentsMap() {
  const { t } = useText();
  const { charted, total, unread } = useAssessments();
  if (!charted) return <p className={styles.quiet}>{t('shell.loading')}</p>;
  const isCut = charted.length + unread < total;
  return (
    <>
      {(isCut || unread > 0) && (
        <p className={styles.quiet}>
          {isCut && t('charts.heat.shown', { shown: charted.length, count: total })}{' '}
          {unread > 0 && t('charts.unread', { count: unread })}
        </p>
      )}
      <HeatMapChart columns="assessments" charted={charted} />
    </>
  );
}
