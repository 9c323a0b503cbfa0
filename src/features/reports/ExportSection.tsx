// One click, one file, in the dialect that its reader needs.
import { useState } from 'react';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { usePrevious } from '../../state/usePrevious';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { createReport, REPORT_KINDS, type Report, type ReportKind } from './createReport';
import styles from './ReportsScreen.module.css';

export function ExportSection() {
  const text = useText();
  const { t } = text;
  const { benchmarks } = useOpenAssessment();
  const { catalogue } = useDefinitions();
  const session = useSession();
  const previous = usePrevious();
  const [made, setMade] = useState<Report>();

  function make(kind: ReportKind, dialect: CsvDialect) {
    session.commit();
    const { open } = session.store.getState();
    if (!open) return;
    const report = createReport[kind](open, catalogue, dialect, previous);
    setMade(report);
    if (report.verified) saveFile(report.name, new Blob([report.text]));
  }

  return (
    <Card title={t('reports.export.title')}>
      <ul className={styles.reports}>
        {REPORT_KINDS.map((kind) => (
          <li key={kind} aria-labelledby={`report-${kind}`}>
            <h3 id={`report-${kind}`}>{t(`reports.export.${kind}`)}</h3>
            <p className={styles.quiet}>{t(`reports.export.${kind}Text`)}</p>
            <div className={styles.buttons}>
              <Button weight="primary" onClick={() => make(kind, 'excel')}>
                {t('reports.export.excel')}
              </Button>
              <Button onClick={() => make(kind, 'machine')}>{t('reports.export.machine')}</Button>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('reports.export.hint')}</p>
      {made && (
        <Notice live kind={made.verified ? 'information' : 'failure'}>
          <p>
            {made.verified
              ? t('reports.export.done', { file: made.name, count: made.rows })
              : t('reports.export.failed', { file: made.name })}
          </p>
        </Notice>
      )}
      <p className={styles.quiet}>
        {t('profile.about.benchmarkSet')}: {describeBenchmarkSet(benchmarks, text)}
      </p>
    </Card>
  );
}
