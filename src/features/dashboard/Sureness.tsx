// How sure are we: what share of the points rests on estimates, and how the data behind them is trusted.
import type { GroupConfidence } from '../../core/scoring/confidence/computeConfidence';
import { describeConfidenceShare } from '../../i18n/describeConfidenceShare';
import { describeGroup } from '../../i18n/describeGroup';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useFindings } from '../../state/useFindings';
import { useGroupConfidences } from '../../state/useGroupConfidences';
import { useReadOnly } from '../../state/useReadOnly';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Table, type TableColumns } from '../../widgets/Table';
import styles from './DashboardScreen.module.css';

export function Sureness() {
  const text = useText();
  const { t } = text;
  const assessment = useOpenAssessment().id;
  const confidences = useGroupConfidences();
  const isReadOnly = useReadOnly();
  const openFindings = useFindings().filter(({ acceptance }) => !acceptance).length;
  const findings =
    openFindings > 0 ? t('dashboard.sure.findings', { count: openFindings }) : t('dashboard.sure.noFindings');
  const city = confidences.find(({ group }) => group.level === 'city');
  const columns = useColumns();
  const rows = confidences.filter(
    ({ group, points }) => points > 0 && (group.level === 'dimension' || group.level === 'city'),
  );
  return (
    <section aria-labelledby="sure" className={styles.answer}>
      <h2 id="sure">{t('dashboard.sure.title')}</h2>
      <p>{(city && describeConfidenceShare(city, text)) ?? t('dashboard.sure.nothing')}</p>
      {rows.length > 0 && (
        <Table
          caption={t('dashboard.sure.table')}
          columns={columns}
          rows={rows}
          keyOf={({ group }) => group.dimension ?? ''}
        />
      )}
      <p className={`${styles.quiet} ${styles.links}`}>
        {isReadOnly ? (
          findings
        ) : (
          <>
            <a href={hrefOf({ screen: 'findings', assessment })}>{findings}</a>
            <a href={hrefOf({ screen: 'evidence', assessment })}>{t('dashboard.sure.evidence')}</a>
          </>
        )}
      </p>
    </section>
  );
}

function useColumns(): TableColumns<GroupConfidence> {
  const text = useText();
  const { t, format } = text;
  const { classification } = useDefinitions().catalogue;
  const grade = (name: 'solid' | 'fair' | 'weak') => ({
    name: t(`confidence.grades.${name}`),
    numeric: true,
    cell: ({ counts }: GroupConfidence) => format.number(counts[name]),
  });
  return [
    { name: t('dashboard.sure.group'), cell: ({ group }) => describeGroup(group, classification, text) },
    grade('solid'),
    grade('fair'),
    grade('weak'),
    {
      name: t('dashboard.sure.estimates'),
      numeric: true,
      cell: ({ percentOnEstimates }) => percentOnEstimates !== null && format.percent(percentOnEstimates),
    },
  ];
}
