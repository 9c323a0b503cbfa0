// What the verifiers would ask about: the open findings, each with the way to its answers, and the accepted ones below.
import { useState } from 'react';
import { isOpen } from '../../core/scoring/plausibility/findFindings';
import { useText } from '../../i18n/useText';
import { useFindings } from '../../state/useFindings';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { AcceptedFinding } from './AcceptedFinding';
import { FindingFilters, isShown } from './FindingFilters';
import styles from './FindingsScreen.module.css';
import { OpenFinding } from './OpenFinding';

export function FindingsScreen() {
  const { t } = useText();
  const all = useFindings();
  const { catalogue } = useDefinitions();
  const { assessment } = useOpenAssessment();
  const [filter] = useParameters('findings');
  const findings = all.filter((finding) => isShown(finding, filter, assessment, catalogue));
  const [accepted, setAccepted] = useState<string>();
  const open = findings.filter(isOpen);
  const settled = findings.filter((finding) => !isOpen(finding));
  return (
    <div className={styles.screen}>
      <h1>{t('findings.title')}</h1>
      <p className={styles.intro}>{t('findings.text')}</p>
      {all.length > 0 && <FindingFilters findings={all} />}
      {findings.length < all.length && (
        <p role="status">{t('findings.filters.shown', { shown: findings.length, count: all.length })}</p>
      )}
      <Card title={t('findings.open')}>
        <p>
          {open.length > 0
            ? t('findings.openCount', { count: open.length })
            : t(all.some(isOpen) ? 'findings.filters.noneOpen' : 'findings.noneOpen')}
        </p>
        {accepted !== undefined && (
          <Notice live>
            <p>{t('findings.accept.done', { name: accepted })}</p>
          </Notice>
        )}
        {open.length > 0 && (
          <ul className={styles.findings}>
            {open.map((finding) => (
              <OpenFinding key={finding.key} finding={finding} onAccepted={setAccepted} />
            ))}
          </ul>
        )}
      </Card>
      {settled.length > 0 && (
        <Card title={t('findings.accepted')}>
          <ul className={styles.findings}>
            {settled.map((finding) => (
              <AcceptedFinding
                key={finding.key}
                finding={finding}
                onReopened={() => setAccepted(undefined)}
              />
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
