// What was taken over, and where to go from here: to the conflicts first.
import type { AssessmentId } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import type { OpenedWorkspace } from '../../state/openWorkspace';
import { hrefOf } from '../../state/route';
import type { TakeOver } from '../../state/takeOverWorkspace';
import { ButtonLink } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { ProblemList } from '../../widgets/ProblemList';
import styles from './FilesScreen.module.css';
import { nameAssessmentOf } from './nameAssessmentOf';

interface TakenOverProps {
  opened: OpenedWorkspace;
  taken: TakeOver;
}

export function TakenOver({ opened, taken }: TakenOverProps) {
  const { t } = useText();
  const { merge, content } = opened;
  const assessments = [...new Set(content.revisions.map(({ assessment }) => assessment))];
  return (
    <div className={styles.group}>
      <Notice live>
        <p>
          {t('files.merge.done', {
            file: opened.fileName,
            revisions: t('files.save.revisions', { count: taken.revisions }),
            evidence: t('files.save.evidence', { count: taken.evidence }),
          })}
        </p>
      </Notice>
      {taken.problems.length > 0 && (
        <Notice live kind="warning" title={t('files.merge.damaged')}>
          <ProblemList problems={taken.problems} />
        </Notice>
      )}
      <ul className={styles.subjects}>
        {assessments.map((id) => (
          <Next
            key={id}
            id={id}
            opened={opened}
            conflicts={
              merge.subjects.filter(({ assessment, outcome }) => assessment === id && outcome === 'conflict')
                .length
            }
          />
        ))}
      </ul>
    </div>
  );
}

interface NextProps {
  id: AssessmentId;
  opened: OpenedWorkspace;
  conflicts: number;
}

function Next({ id, opened: { content }, conflicts }: NextProps) {
  const text = useText();
  const { t } = text;
  const name = nameAssessmentOf(content.revisions, id, text);
  return (
    <li>
      {conflicts > 0 && <p>{t('files.merge.conflicts', { count: conflicts, name })}</p>}
      <div className={styles.buttons}>
        {conflicts > 0 && (
          <ButtonLink weight="primary" href={hrefOf({ screen: 'history', assessment: id })}>
            {t('files.merge.settle', { name })}
          </ButtonLink>
        )}
        <ButtonLink href={hrefOf({ screen: 'assess', assessment: id })}>
          {t('files.merge.look', { name })}
        </ButtonLink>
      </div>
    </li>
  );
}
