// Two people wrote one number for two indicators, or changed one apart: a person keeps one of them, or both.
import { nextLocalKpiId } from '../../core/assessment/nextLocalKpiId';
import { isLocalKpiRevision } from '../../core/assessment/readAssessment';
import type { Revision, Subject } from '../../core/assessment/revision';
import type { LocalKpi } from '../../core/catalogue/localKpi';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import styles from './LocalScreen.module.css';
import { renumber } from './renumber';

/** Also where the one that is shown was withdrawn, so that no card stands for it. */
export function DefinitionConflicts() {
  const { assessment } = useOpenAssessment();
  return [...assessment.conflicts].map((subject) => <DefinitionConflict key={subject} subject={subject} />);
}

function DefinitionConflict({ subject }: { subject: Subject }) {
  const { t, pick, format } = useText();
  const session = useSession();
  const { heads } = useOpenAssessment();
  const current: readonly Revision[] = heads.get(subject) ?? [];
  const versions = current.filter(isLocalKpiRevision);
  const [shown] = versions;
  if (!shown || versions.length < 2) return null;
  const freeId = nextLocalKpiId(heads.keys());
  const keepBoth = (kpi: LocalKpi) =>
    session.record([
      { subject: shown.subject, content: shown.content },
      { subject: `local-kpi/${freeId}`, content: renumber(kpi, freeId) },
    ]);
  return (
    <Notice
      kind="warning"
      live
      title={t('local.conflict.title', { id: format.label(subject.replace('local-kpi/', '')) })}
    >
      <p>{t('local.conflict.text')}</p>
      <ul className={styles.actions}>
        {versions.map(({ id, content, author, at }) => (
          <li key={id} className={styles.actions}>
            <Button onClick={() => session.record([{ subject: shown.subject, content }])}>
              {t('assess.conflict.keep', {
                value: content ? pick(content.name) : t('local.conflict.withdrawn'),
                author: author || t('assess.conflict.nobody'),
                at: format.instant(at),
              })}
            </Button>
            {content && id !== shown.id && shown.content && (
              <Button onClick={() => keepBoth(content)}>
                {t('local.conflict.both', { name: pick(content.name), id: format.label(freeId) })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
