// Everything that was said otherwise, by what it is about: from what to what, by whom and when.
import { getSubjectKind, type SubjectKind } from '../../core/assessment/revision';
import type { RecordedChange, SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { useText } from '../../i18n/useText';
import { Table, type TableColumns } from '../../widgets/Table';
import { SaidBy } from './SaidBy';
import { SaidChange } from './SaidChange';
import { SaidSubject } from './SaidSubject';
import styles from './SealsScreen.module.css';

type Part =
  | Exclude<SubjectKind, 'evidence' | 'seal' | 'peer' | 'report'>
  | `evidence${'Added' | 'Removed' | 'Changed'}`;

const PARTS: readonly Part[] = [
  'answer',
  'evidenceAdded',
  'evidenceRemoved',
  'evidenceChanged',
  'about',
  'benchmarks',
  'profile',
  'review',
  'action',
  'acceptance',
  'maturity',
  'local-kpi',
];

export function SaidTable({ comparison }: { comparison: SealedComparison }) {
  const { t, format } = useText();
  const columns = useColumns(comparison);
  const { changes } = comparison;
  if (changes.length === 0) return null;
  const sections = PARTS.map((part) => {
    const rows = changes.filter((change) => findPart(change) === part);
    const title = (
      <>
        {t(`seals.compare.parts.${part}`)} <bdi className={styles.quiet}>{format.number(rows.length)}</bdi>
      </>
    );
    return { key: part, title, rows };
  });
  return (
    <section aria-labelledby="said">
      <h3 id="said">{t('seals.compare.said')}</h3>
      <Table
        caption={t('seals.compare.said')}
        captionHidden
        top
        fixed
        columns={columns}
        rows={sections}
        keyOf={({ subject }) => subject}
      />
    </section>
  );
}

function useColumns(comparison: SealedComparison): TableColumns<RecordedChange> {
  const { t } = useText();
  return [
    {
      name: t('seals.compare.columns.what'),
      widthPercent: 32,
      cell: (change) => <SaidSubject change={change} comparison={comparison} />,
    },
    {
      name: t('seals.compare.columns.change'),
      narrow: 'line',
      cell: (change) => <SaidChange change={change} comparison={comparison} />,
    },
    {
      name: t('seals.compare.columns.by'),
      narrow: 'line',
      widthPercent: 24,
      cell: ({ between }) => <SaidBy between={between} />,
    },
  ];
}

/** Undefined for what no seal holds. */
function findPart({ subject, before, after }: RecordedChange): Part | undefined {
  const kind = getSubjectKind(subject);
  if (kind !== 'evidence') return PARTS.find((part) => part === kind);
  if (!before) return 'evidenceAdded';
  return after ? 'evidenceChanged' : 'evidenceRemoved';
}
