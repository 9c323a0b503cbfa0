// The ways to take the report along.
import type { Seal } from '../../core/assessment/seal';
import { describeAbout } from '../../i18n/describeAbout';
import type { Language } from '../../i18n/createI18n';
import { createText } from '../../i18n/createText';
import { useI18nOf } from '../../i18n/useI18nOf';
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
  /** The seal of exactly this state, where it has one. */
  seal: Pick<Seal, 'title' | 'hash'> | undefined;
}

export function ReportActions({ languages, form, seal }: ReportActionsProps) {
  const { t } = useText();
  usePrintTitle(useTitle(languages, form));
  return (
    <div role="group" aria-label={t('report.actions')} className={styles.ways}>
      <div className={styles.actions}>
        <Button weight="primary" onClick={() => print()}>
          {t('report.print')}
        </Button>
        <p className={styles.quiet}>{t('report.printHint', { paper: 'A4' })}</p>
      </div>
      <ReportPageAction seal={seal} />
    </div>
  );
}

/** In the language of the first document. */
function useTitle([first]: readonly Language[], form: ReportForm): string {
  const own = useText();
  const translations = useI18nOf(first ?? own.language);
  const { about } = useOpenAssessment().assessment;
  const text = translations ? createText(translations) : own;
  return `${text.t(`report.document.${form}`)} – ${describeAbout(about, text)}`;
}
