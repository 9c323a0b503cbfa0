// What an import would change, what cannot be read, and what should be checked.
import { useId } from 'react';
import type { Answer } from '../../core/assessment/answer';
import { getEntry } from '../../core/catalogue/catalogue';
import type { ImportPlan } from '../../core/exchange/planImport';
import type { Problem } from '../../core/problem';
import { describeAnswer } from '../../i18n/describeAnswer';
import { describePlace, describeProblem } from '../../i18n/describeProblem';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Table } from '../../widgets/Table';
import styles from './ReportsScreen.module.css';

/** What was read from a file, and what it would do. */
export interface Preview {
  file: string;
  plan: ImportPlan;
  problems: readonly Problem[];
  notices: readonly Problem[];
}

interface ImportPreviewProps {
  preview: Preview;
  onApply: () => void;
  onCancel: () => void;
}

const MOST_LISTED = 200;

export function ImportPreview({ preview, onApply, onCancel }: ImportPreviewProps) {
  const { t, format } = useText();
  const { plan, problems, notices, file } = preview;
  const count = plan.added.length + plan.changed.length;
  const refused = new Set(problems.map(({ where }) => where.row)).size;
  const counts = { added: plan.added.length, changed: plan.changed.length, same: plan.same.length, refused };
  return (
    <div className={styles.preview} role="region" aria-label={t('reports.import.preview', { file })}>
      <h3>{t('reports.import.preview', { file })}</h3>
      <dl className={styles.counts}>
        {(['added', 'changed', 'same', 'refused'] as const).map((kind) => (
          <div key={kind}>
            <dt>{t(`reports.import.counts.${kind}`)}</dt>
            <dd>{format.number(counts[kind])}</dd>
          </div>
        ))}
      </dl>
      <ProblemTable title={t('reports.import.refused')} problems={problems} />
      <ProblemTable title={t('reports.import.notices')} problems={notices} />
      <ChangeTable preview={preview} />
      {count === 0 && problems.length === 0 && <p>{t('reports.import.nothing')}</p>}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button weight="primary" onClick={onApply}>
            {t('reports.import.apply', { count })}
          </Button>
        )}
        <Button onClick={onCancel}>{t('reports.import.cancel')}</Button>
      </div>
    </div>
  );
}

function ProblemTable({ title, problems }: { title: string; problems: readonly Problem[] }) {
  const { t } = useText();
  const id = useId();
  if (problems.length === 0) return null;
  return (
    <div>
      <h4 id={id}>{title}</h4>
      <ul className={styles.problems} aria-labelledby={id}>
        {problems.slice(0, MOST_LISTED).map((problem, index) => (
          <li key={index}>
            <span className={styles.place}>{describePlace(problem, t)}</span>
            <span>{describeProblem(problem, t)}</span>
          </li>
        ))}
      </ul>
      {problems.length > MOST_LISTED && (
        <p>{t('reports.import.more', { count: problems.length - MOST_LISTED })}</p>
      )}
    </div>
  );
}

type Change = ImportPlan['added'][number] & { before: Answer | undefined };

function ChangeTable({ preview: { plan } }: { preview: Preview }) {
  const text = useText();
  const { t, pick } = text;
  const { catalogue } = useDefinitions();
  const { profile } = useOpenAssessment().assessment;
  const changes: Change[] = [
    ...plan.changed,
    ...plan.added.map((added) => ({ ...added, before: undefined })),
  ];
  if (changes.length === 0) return null;
  const say = (id: Change['id'], answer: Answer) =>
    describeAnswer(answer, { dataPoint: getEntry(catalogue, id).dataPoint, catalogue, profile, text });
  const sayBefore = ({ id, before }: Change) => (before ? say(id, before) : t('reports.import.none'));
  return (
    <Table
      caption={t('reports.import.changes')}
      columns={[
        {
          name: t('reports.import.columns.dataPoint'),
          cell: ({ id }) => {
            const { kpi, dataPoint } = getEntry(catalogue, id);
            return [kpi.name, ...(dataPoint.label ? [dataPoint.label] : [])].map(pick).join(' · ');
          },
        },
        { name: t('reports.import.columns.before'), cell: (change) => <bdi>{sayBefore(change)}</bdi> },
        {
          name: t('reports.import.columns.after'),
          cell: (change) => {
            const then = say(change.id, change.after);
            return (
              <>
                <bdi>{then}</bdi>
                {sayBefore(change) === then && (
                  <span className={styles.quiet}> ({t('reports.import.otherFields')})</span>
                )}
              </>
            );
          },
        },
      ]}
      rows={changes}
      keyOf={({ id }) => id}
    />
  );
}
