// The same numbers as files, by what they are for: to be read, for other programs, and as single tables.
import { describeBenchmarkSet } from '../../i18n/describeBenchmarkSet';
import { useText } from '../../i18n/useText';
import { createExplanationContext } from '../../state/createExplanationContext';
import { usePrevious } from '../../state/usePrevious';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { createExplanationFile } from './createExplanationFile';
import { createReport, REPORT_KINDS } from './createReport';
import { PurposeGroup } from './PurposeGroup';
import { ReportItem } from './ReportItem';
import styles from './ReportsScreen.module.css';
import { useExport, type Purpose } from './useExport';

// What only these need is loaded when the first of them is asked for.
const LAZY = {
  workbook: async () => (await import('./createWorkbookFile')).createWorkbookFile,
  package: async () => (await import('./createPackageFile')).createPackageFile,
  json: async () => (await import('./createJsonFile')).createJsonFile,
};

export function ExportSection() {
  const text = useText();
  const { t } = text;
  const { benchmarks, assessment } = useOpenAssessment();
  const { catalogue } = useDefinitions();
  const previous = usePrevious();
  const { make, makeFrom, findMade } = useExport();
  const hasLocal = assessment.localKpis.length > 0;
  const makeLazy = (purpose: Purpose, kind: keyof typeof LAZY) =>
    makeFrom(purpose, async (source) => (await LAZY[kind]())(source));

  return (
    <Card title={t('reports.export.title')}>
      <p className={styles.quiet}>{t('reports.export.lead')}</p>
      <PurposeGroup purpose="people" made={findMade('people')}>
        <ReportItem kind="workbook">
          <Button weight="primary" onClick={() => makeLazy('people', 'workbook')}>
            {t('reports.export.workbookFile')}
          </Button>
        </ReportItem>
        <ReportItem kind="explanations">
          <Button
            onClick={() =>
              make('people', (open, revisions) =>
                createExplanationFile(createExplanationContext(open, catalogue, revisions), text),
              )
            }
          >
            {t('reports.export.textFile')}
          </Button>
        </ReportItem>
      </PurposeGroup>
      <PurposeGroup purpose="programs" made={findMade('programs')}>
        {(['package', 'json'] as const).map((kind) => (
          <ReportItem key={kind} kind={kind}>
            <Button onClick={() => makeLazy('programs', kind)}>{t(`reports.export.${kind}File`)}</Button>
          </ReportItem>
        ))}
      </PurposeGroup>
      <PurposeGroup purpose="tables" text={t('reports.export.tablesText')} made={findMade('tables')}>
        {REPORT_KINDS.filter((kind) => kind !== 'local' || hasLocal).map((kind) => (
          <ReportItem key={kind} kind={kind}>
            {(['excel', 'machine'] as const).map((dialect) => (
              <Button
                key={dialect}
                onClick={() =>
                  make('tables', (open) => createReport[kind](open, catalogue, dialect, previous))
                }
              >
                {t(`reports.export.${dialect}`)}
              </Button>
            ))}
          </ReportItem>
        ))}
      </PurposeGroup>
      <p className={styles.quiet}>
        {t('profile.about.benchmarkSet')}: {describeBenchmarkSet(benchmarks, text)}
      </p>
    </Card>
  );
}
