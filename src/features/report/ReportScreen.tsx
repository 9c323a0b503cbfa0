// The report: in which language and form, what stands on its cover, the ways to take it along, and the document as it prints.
import type { Language } from '../../i18n/createI18n';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useMatchingSeal } from '../../state/useSeals';
import { useSessionState } from '../../state/useSession';
import { Card } from '../../widgets/Card';
import { Choice } from '../../widgets/Choice';
import { CoverForm } from './CoverForm';
import { ReportActions } from './ReportActions';
import { ReportDocument } from './ReportDocument';
import styles from './ReportScreen.module.css';

const LANGUAGES = ['fa', 'en', 'both'] as const;
const FORMS = ['full', 'snapshot'] as const;

export function ReportScreen() {
  const { t, language: own } = useText();
  const [{ language = own, form = 'full' }, { choose }] = useParameters('report');
  const revisionCount = useSessionState((state) => state.revisions.length);
  const seal = useMatchingSeal();
  // The app's language first: it is the reader's.
  const other = own === 'fa' ? 'en' : 'fa';
  const shown: readonly Language[] = language === 'both' ? [own, other] : [language];
  return (
    <div className={styles.screen} data-prints-alone="">
      <div className={styles.controls}>
        <h1>{t('report.title')}</h1>
        <p className={styles.intro}>{t('report.lead')}</p>
        <div className={styles.choices}>
          <Choice
            legend={t('report.language')}
            options={LANGUAGES.map((value) => ({ value, label: t(`report.languages.${value}`) }))}
            value={language}
            onChange={(value) => choose({ language: value })}
          />
          <Choice
            legend={t('report.form')}
            options={FORMS.map((value) => ({ value, label: t(`report.forms.${value}`) }))}
            value={form}
            onChange={(value) => choose({ form: value })}
          />
        </div>
        <Card title={t('report.cover.title')}>
          <CoverForm />
        </Card>
        <ReportActions languages={shown} form={form} seal={seal} />
      </div>
      {shown.map((each) => (
        <ReportDocument key={each} language={each} form={form} revisionCount={revisionCount} seal={seal} />
      ))}
    </div>
  );
}
