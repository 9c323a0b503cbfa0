// The report as one document in one language, whatever language the app speaks: in full, or as a snapshot of two pages.
import { I18nextProvider } from 'react-i18next';
import { EMPTY_REPORT_COVER } from '../../core/assessment/reportCover';
import type { Seal } from '../../core/assessment/seal';
import { toDay } from '../../core/toDay';
import { directionOf, type Language } from '../../i18n/createI18n';
import { useI18nOf } from '../../i18n/useI18nOf';
import { useText } from '../../i18n/useText';
import { useNow } from '../../state/useNow';
import { useOpenAssessment } from '../../state/useSession';
import { FullReport } from './FullReport';
import styles from './Report.module.css';
import { describeFoot, writePageRules, type ReportFacts } from './describeFoot';
import { Snapshot } from './Snapshot';
import { usePageRules } from './usePageRules';

/** Whether this browser can print the foot on every page. */
const HAS_MARGIN_BOXES = 'CSSMarginRule' in globalThis;

export type ReportForm = 'full' | 'snapshot';

interface ReportDocumentProps {
  language: Language;
  form: ReportForm;
  /** How many entries of the history it rests on. */
  revisionCount?: number | undefined;
  /** The seal of exactly this state; left out: the document says that it is not sealed. */
  seal?: Pick<Seal, 'title' | 'hash'> | undefined;
  /** ISO 8601; left out: now. A document that was saved keeps the day on which it was. */
  madeAt?: string | undefined;
}

export function ReportDocument(props: ReportDocumentProps) {
  const { t } = useText();
  const translations = useI18nOf(props.language);
  if (!translations) return <p role="status">{t('report.loading')}</p>;
  return (
    <I18nextProvider i18n={translations}>
      <SpokenDocument {...props} />
    </I18nextProvider>
  );
}

/** Always on white paper: the light colours, in the dark theme, too. */
function SpokenDocument({ language, form, revisionCount, seal, madeAt }: ReportDocumentProps) {
  const text = useText();
  const now = useNow();
  const { about, reportCover } = useOpenAssessment().assessment;
  const facts: ReportFacts = {
    about,
    cover: reportCover ?? EMPTY_REPORT_COVER,
    seal,
    madeOn: toDay(madeAt ?? now.toISOString()),
  };
  const foot = describeFoot(facts, text);
  usePageRules(writePageRules(foot, text));
  return (
    <article
      lang={language}
      dir={directionOf(language)}
      data-theme="light"
      data-report={form}
      data-has-foot={HAS_MARGIN_BOXES}
      className={styles.document}
      aria-label={text.t(`report.document.${form}`)}
    >
      {form === 'full' ? (
        <FullReport facts={facts} foot={foot} revisionCount={revisionCount} />
      ) : (
        <Snapshot facts={facts} foot={foot} />
      )}
    </article>
  );
}
