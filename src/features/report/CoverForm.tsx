// What stands on the cover, to be filled in; every change is a revision, seen in the document at once.
import { EMPTY_REPORT_COVER, REPORT_STATUSES, type ReportCover } from '../../core/assessment/reportCover';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Choice } from '../../widgets/Choice';
import { TextField } from '../../widgets/TextField';
import { EmblemField } from './EmblemField';
import styles from './ReportScreen.module.css';

export function CoverForm() {
  const { t } = useText();
  const session = useSession();
  const { reportCover: cover = EMPTY_REPORT_COVER } = useOpenAssessment().assessment;
  // Read when it is changed, not when it was drawn: an emblem takes a while to be drawn.
  const read = () => session.store.getState().open?.assessment.reportCover ?? EMPTY_REPORT_COVER;
  const toChange = (change: Partial<ReportCover>) =>
    ({ subject: 'report', content: { ...read(), ...change } }) as const;
  const type = (change: Partial<ReportCover>) => session.edit(toChange(change));
  const choose = (change: Partial<ReportCover>) => {
    session.commit();
    session.record([toChange(change)]);
  };
  return (
    <div className={styles.form}>
      <Choice
        legend={t('report.cover.status')}
        options={REPORT_STATUSES.map((value) => ({ value, label: t(`report.cover.statuses.${value}`) }))}
        value={cover.status}
        onChange={(status) => choose({ status })}
      />
      <TextField
        label={t('report.cover.version')}
        hint={t('report.cover.versionHint')}
        value={cover.version}
        onChange={(version) => type({ version })}
        onBlur={session.commit}
      />
      <TextField
        label={t('report.cover.preparedBy')}
        hint={t('report.cover.preparedByHint')}
        value={cover.preparedBy}
        onChange={(preparedBy) => type({ preparedBy })}
        onBlur={session.commit}
      />
      <EmblemField emblem={cover.emblem} onChange={(emblem) => choose({ emblem })} />
      <details className={styles.wide}>
        <summary>{t('report.cover.introductions')}</summary>
        <div className={styles.form}>
          {(['fa', 'en'] as const).map((language) => (
            <TextField
              key={language}
              multiline
              label={t('report.cover.introduction', { language: t(`report.languages.${language}`) })}
              hint={t('report.cover.introductionHint')}
              value={cover.introduction[language]}
              onChange={(said) => type({ introduction: { ...read().introduction, [language]: said } })}
              onBlur={session.commit}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
