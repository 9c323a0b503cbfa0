// What an opened file would bring, before anything is taken over.
import type { MergeOutcome } from '../../core/assessment/mergeRevisions';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import type { OpenedWorkspace } from '../../state/openWorkspace';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { ProblemList } from '../../widgets/ProblemList';
import styles from './FilesScreen.module.css';
import { MergeOfAssessment } from './MergeOfAssessment';
import { nameAssessmentOf } from './nameAssessmentOf';

interface MergePreviewProps {
  opened: OpenedWorkspace;
  onApply: () => void;
  onDiscard: () => void;
}

export function MergePreview({ opened, onApply, onDiscard }: MergePreviewProps) {
  const text = useText();
  const { t, format } = text;
  const { content, merge, problems, inBin } = opened;
  const { manifest } = content;
  const title = t('files.merge.title', { file: opened.fileName });
  const assessments = [...new Set(merge.subjects.map(({ assessment }) => assessment))];
  const hasNews = merge.added.length > 0 || merge.files.arriving.length > 0 || inBin.length > 0;
  return (
    <div className={styles.preview} role="region" aria-label={title}>
      <h3>{title}</h3>
      {manifest && (
        <p className={styles.quiet}>
          {t('files.merge.written', {
            at: format.instant(manifest.writtenAt),
            version: format.label(manifest.app.version),
          })}
        </p>
      )}
      <Counts opened={opened} />
      {problems.length > 0 && (
        <Notice live kind="warning" title={t('files.merge.problems')}>
          <ProblemList problems={problems} />
        </Notice>
      )}
      {inBin.map((id) => (
        <p key={id}>{t('files.merge.inBin', { name: nameAssessmentOf(content.revisions, id, text) })}</p>
      ))}
      {assessments.map((id) => (
        <MergeOfAssessment key={id} assessment={id} opened={opened} />
      ))}
      {!hasNews && <p role="status">{t('files.merge.nothing')}</p>}
      <div className={styles.buttons}>
        {hasNews && (
          <Button weight="primary" onClick={onApply}>
            {t('files.merge.apply')}
          </Button>
        )}
        <Button onClick={onDiscard}>{t('files.merge.discard')}</Button>
      </div>
    </div>
  );
}

function Counts({ opened: { merge, arrivingBytes } }: { opened: OpenedWorkspace }) {
  const text = useText();
  const { t, format } = text;
  const count = (wanted: MergeOutcome) => merge.subjects.filter(({ outcome }) => outcome === wanted).length;
  const arriving = format.number(merge.files.arriving.length);
  const counts = {
    new: format.number(count('new')),
    updated: format.number(count('updated')),
    conflict: format.number(count('conflict')),
    same: format.number(merge.sameCount),
    evidence:
      arrivingBytes === 0
        ? arriving
        : t('files.merge.evidenceSize', { count: arriving, size: describeSize(arrivingBytes, text) }),
    missing: format.number(merge.files.missing.length),
  };
  return (
    <dl className={styles.counts}>
      {(['new', 'updated', 'conflict', 'same', 'evidence', 'missing'] as const).map((kind) => (
        <div key={kind}>
          <dt>{t(`files.merge.counts.${kind}`)}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}
