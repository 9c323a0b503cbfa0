// What is unlikely about an answer, while it is entered: told, never refused. Accepted findings stay with their reason.
import type { DataPoint } from '../../core/catalogue/kpi';
import { isOpen, type JudgedFinding } from '../../core/scoring/plausibility/findFindings';
import { describeFinding } from '../../i18n/describeFinding';
import { useText } from '../../i18n/useText';
import { hrefOf } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useFindings } from '../../state/useFindings';
import { useOpenAssessment } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import styles from './DataPointPanel.module.css';

export function FindingNotices({ dataPoint }: { dataPoint: DataPoint }) {
  const text = useText();
  const { t } = text;
  const lookup = useDataPointLookup();
  const { id: assessment, edits } = useOpenAssessment();
  const own = useFindings().filter(({ dataPointIds }) => dataPointIds.includes(dataPoint.id));
  const isTyping = edits.has(`answer/${dataPoint.id}`);
  const isTold = ({ rule }: JudgedFinding) => {
    // The denominator's field says it already, and "5" is on its way to "57 000" while it is typed.
    return rule !== 'profile-changed' && !(rule === 'numerator-only' && isTyping);
  };
  const open = own.filter((finding) => isOpen(finding) && isTold(finding));
  const accepted = own.filter((finding) => !isOpen(finding));
  return (
    <>
      {open.length > 0 && (
        <Notice
          kind="warning"
          live
          actions={<a href={hrefOf({ screen: 'findings', assessment })}>{t('findings.panel.link')}</a>}
        >
          {open.map((finding) => (
            <p key={finding.key}>{describeFinding(finding, lookup, text)}</p>
          ))}
        </Notice>
      )}
      {accepted.map((finding) => (
        <p key={finding.key} className={styles.quiet}>
          {t('findings.panel.accepted', {
            sentence: describeFinding(finding, lookup, text),
            reason: finding.acceptance?.reason ?? '',
          })}
        </p>
      ))}
    </>
  );
}
