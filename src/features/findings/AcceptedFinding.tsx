// A finding that was accepted: why, by whom and when; it can be opened again.
import type { JudgedFinding } from '../../core/scoring/plausibility/findFindings';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import styles from './FindingsScreen.module.css';
import { FindingText, nameFinding } from './FindingText';

interface AcceptedFindingProps {
  finding: JudgedFinding;
  onReopened: () => void;
}

export function AcceptedFinding({ finding, onReopened }: AcceptedFindingProps) {
  const text = useText();
  const { t, format } = text;
  const session = useSession();
  const lookup = useDataPointLookup();
  const { heads } = useOpenAssessment();
  const subject = `acceptance/${finding.key}` as const;
  const revision = heads.get(subject)?.[0];
  const name = nameFinding(finding, lookup, text);

  function reopen() {
    session.record([{ subject, content: null }]);
    onReopened();
  }

  return (
    <li className={styles.finding} data-finding={finding.key}>
      <FindingText finding={finding} />
      <div className={styles.said}>
        <p className={styles.reason}>
          {t('findings.accept.why', { reason: finding.acceptance?.reason ?? '' })}
        </p>
        {revision && (
          <p className={styles.quiet}>
            {revision.author
              ? t('findings.accept.by', { author: revision.author, at: format.instant(revision.at) })
              : t('findings.accept.byNobody', { at: format.instant(revision.at) })}
          </p>
        )}
      </div>
      <div className={styles.actions}>
        <Button weight="quiet" aria-label={t('findings.accept.reopenFor', { name })} onClick={reopen}>
          {t('findings.accept.reopen')}
        </Button>
      </div>
    </li>
  );
}
