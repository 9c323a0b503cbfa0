// The ways to take the report along.
import { describeAbout } from '../../i18n/describeAbout';
import type { Language } from '../../i18n/createI18n';
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import type { ReportForm } from './ReportDocument';
import { ReportPageAction } from './ReportPageAction';
import styles from './ReportScreen.module.css';
import { usePrintTitle } from './usePrintTitle';

interface ReportActionsProps {
  /** Of the documents that are shown, in their order. */
  languages: readonly Language[];
  form: ReportForm;
}

export function ReportActions({ form }: ReportActionsProps) {
  const text = useText();
  const { t } = text;
  const { about } = useOpenAssessment().assessment;
  usePrintTitle(`${t(`report.document.${form}`)} – ${describeAbout(about, text)}`);
  return (
    <div role="group" aria-label={t('report.actions')} className={styles.ways}>
      <div className={styles.actions}>
        <Button weight="primary" onClick={() => print()}>
          {t('report.print')}
        </Button>
        <p className={styles.quiet}>{t('report.printHint', { paper: 'A4' })}</p>
      </div>
      <ReportPageAction />
    </div>
  );
}
