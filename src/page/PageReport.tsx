// The printed report as the page shows it, in full or as a snapshot; it keeps the day and the seal it was saved with.
import type { ReportPage } from '../core/exchange/report-page/parsePage';
import { ReportDocument } from '../features/report/ReportDocument';
import { usePrintTitle } from '../features/report/usePrintTitle';
import results from '../features/results/ResultsScreen.module.css';
import { describeAbout } from '../i18n/describeAbout';
import { useText } from '../i18n/useText';
import { hrefOf, type Route } from '../state/route';
import { Button } from '../widgets/Button';
import styles from './PageApp.module.css';

const FORMS = ['full', 'snapshot'] as const;

interface PageReportProps {
  route: Extract<Route, { screen: 'report' }>;
  page: ReportPage;
}

export function PageReport({ route, page }: PageReportProps) {
  const text = useText();
  const { t, language } = text;
  const { form = 'full' } = route;
  usePrintTitle(`${t(`report.document.${form}`)} – ${describeAbout(page.assessment.about, text)}`);
  return (
    <div data-prints-alone="">
      <div className={styles.choices}>
        <nav aria-label={t('report.form')} className={results.filters}>
          {FORMS.map((each) => (
            <a
              key={each}
              href={hrefOf({ ...route, form: each })}
              className={results.filter}
              aria-current={each === form ? 'true' : undefined}
            >
              {t(`report.forms.${each}`)}
            </a>
          ))}
        </nav>
        <Button onClick={() => print()}>{t('report.print')}</Button>
      </div>
      <ReportDocument
        language={language}
        form={form}
        madeAt={page.madeAt}
        revisionCount={page.revisionCount}
        seal={page.seal ?? undefined}
      />
    </div>
  );
}
