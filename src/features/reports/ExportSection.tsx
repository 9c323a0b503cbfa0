// One click, one file, in the form that its reader needs.
import { useState } from 'react';
import type { Revision } from '../../core/assessment/revision';
import type { CsvDialect } from '../../core/exchange/csvDialect';
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { createExplanationContext } from '../../state/createExplanationContext';
import type { OpenAssessment } from '../../state/openAssessment';
import { saveFile } from '../../state/saveFile';
import { usePrevious } from '../../state/usePrevious';
import { useDefinitions, useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { createExplanationFile } from './createExplanationFile';
import { createReport, REPORT_KINDS, type Report, type ReportKind } from './createReport';
import { ReportItem } from './ReportItem';
import { ReportMade } from './ReportMade';
import styles from './ReportsScreen.module.css';

export function ExportSection() {
  const text = useText();
  const { t } = text;
  const { benchmarks, assessment } = useOpenAssessment();
  const { catalogue } = useDefinitions();
  const session = useSession();
  const previous = usePrevious();
  const [made, setMade] = useState<Report>();
  const hasLocal = assessment.localKpis.length > 0;

  function make(create: (open: OpenAssessment, revisions: readonly Revision[]) => Report) {
    session.commit();
    const { open, revisions } = session.store.getState();
    if (!open) return;
    const report = create(open, revisions);
    setMade(report);
    if (report.verified) saveFile(report.name, new Blob([report.text]));
  }
  const makeTable = (kind: ReportKind, dialect: CsvDialect) =>
    make((open) => createReport[kind](open, catalogue, dialect, previous));

  return (
    <Card title={t('reports.export.title')}>
      <ul className={styles.reports}>
        {REPORT_KINDS.filter((kind) => kind !== 'local' || hasLocal).map((kind) => (
          <ReportItem key={kind} kind={kind}>
            <Button weight="primary" onClick={() => makeTable(kind, 'excel')}>
              {t('reports.export.excel')}
            </Button>
            <Button onClick={() => makeTable(kind, 'machine')}>{t('reports.export.machine')}</Button>
          </ReportItem>
        ))}
        <ReportItem kind="explanations">
          <Button
            weight="primary"
            onClick={() =>
              make((open, revisions) =>
                createExplanationFile(createExplanationContext(open, catalogue, revisions), text),
              )
            }
          >
            {t('reports.export.textFile')}
          </Button>
        </ReportItem>
      </ul>
      <p className={styles.quiet}>{t('reports.export.hint')}</p>
      {made && <ReportMade report={made} />}
      <p className={styles.quiet}>
        {t('profile.about.benchmarkSet')}: {describeBenchmarkSet(benchmarks, text)}
      </p>
    </Card>
  );
}
