// What a file means for one assessment: conflicts first, then what it updates and what is new.
import { useMemo, useState } from 'react';
import type { MergeOutcome, SubjectMerge } from '../../core/assessment/mergeRevisions';
import type { AssessmentId } from '../../core/assessment/revision';
import { useText } from '../../i18n/useText';
import type { OpenedWorkspace } from '../../state/openWorkspace';
import { Button } from '../../widgets/Button';
import styles from './FilesScreen.module.css';
import { MergeOfSubject } from './MergeOfSubject';
import { nameAssessmentOf } from './nameAssessmentOf';
import { useLookupOf } from './useLookupOf';

const ORDER = ['conflict', 'updated', 'new', 'unchanged'] as const satisfies readonly MergeOutcome[];
const AT_ONCE = 20;

interface MergeOfAssessmentProps {
  assessment: AssessmentId;
  opened: OpenedWorkspace;
}

export function MergeOfAssessment({ assessment, opened: { merge, content } }: MergeOfAssessmentProps) {
  const text = useText();
  const { t } = text;
  const revisions = useMemo(
    () => content.revisions.filter((revision) => revision.assessment === assessment),
    [content, assessment],
  );
  const lookup = useLookupOf(revisions);
  const name = nameAssessmentOf(revisions, assessment, text);
  const subjects = merge.subjects.filter((subject) => subject.assessment === assessment);
  if (merge.newAssessments.includes(assessment)) {
    return (
      <section className={styles.group} aria-label={name}>
        <h4>{t('files.merge.whole', { name })}</h4>
        <p className={styles.quiet}>{t('files.merge.wholeText', { count: subjects.length })}</p>
      </section>
    );
  }
  return (
    <section className={styles.group} aria-label={name}>
      <h4>{name}</h4>
      {ORDER.map((outcome) => (
        <Outcome
          key={outcome}
          outcome={outcome}
          subjects={subjects.filter((subject) => subject.outcome === outcome)}
          lookup={lookup}
        />
      ))}
    </section>
  );
}

interface OutcomeProps {
  outcome: MergeOutcome;
  subjects: readonly SubjectMerge[];
  lookup: ReturnType<typeof useLookupOf>;
}

function Outcome({ outcome, subjects, lookup }: OutcomeProps) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(false);
  if (subjects.length === 0) return null;
  const shown = isWhole ? subjects : subjects.slice(0, AT_ONCE);
  const title = t(`files.merge.outcomes.${outcome}`);
  return (
    <div>
      <p className={styles.quiet}>{title}</p>
      <ul className={styles.subjects} aria-label={title}>
        {shown.map((merge) => (
          <MergeOfSubject key={merge.subject} merge={merge} lookup={lookup} />
        ))}
      </ul>
      {shown.length < subjects.length && (
        <Button weight="quiet" onClick={() => setWhole(true)}>
          {t('files.merge.showAll', { count: subjects.length - shown.length })}
        </Button>
      )}
    </div>
  );
}
