// Chapter 1: what was measured, where the answers come from, what a verifier has said, and the city in figures.
import { EMPTY_REPORT_COVER } from '../../core/assessment/reportCover';
import { findMissingKpis, MISSING_PERCENT_TO_EXPLAIN } from '../../core/scoring/kpiCoverage';
import { countReporting } from '../../core/scoring/overview/countReporting';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { ProfileTable } from './ProfileTable';
import styles from './Report.module.css';

export function Introduction() {
  const { t, pick, format, language, direction } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const { about, reportCover = EMPTY_REPORT_COVER } = assessment;
  const all = countReporting(assessment, scorecard, catalogue).find(({ type }) => type === 'all')?.dataPoints;
  const gate = findMissingKpis(scorecard.kpiCounts);
  const said = reportCover.introduction[language].split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return (
    <>
      {said.map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
      <p>
        {t('report.introduction.purpose', {
          city: about.published ? pick(about.published.city) : about.city,
          // Digits alone have no direction of their own where they stand isolated in a sentence.
          period: (direction === 'rtl' ? '\u200f' : '') + format.yearInBothCalendars(about.period),
          kpis: catalogue.kpis.length,
          dataPoints: catalogue.entries.length,
          dimensions: format.list(catalogue.classification.dimensions.map(({ name }) => pick(name))),
        })}
      </p>
      <p>{t(about.published ? 'report.introduction.published' : 'report.introduction.own')}</p>
      {all && (
        <p>
          {t('report.introduction.verified', {
            reported: all.reported,
            verified: all.verified,
            notVerified: all.notVerified,
            open: all.open,
          })}
        </p>
      )}
      <p>
        {t('results.coverage.text')}{' '}
        {t(`explain.coverageGate.${gate.isIncomplete ? 'incomplete' : 'complete'}`, {
          missing: gate.missing,
          total: gate.total,
          percent: format.percent(gate.percent, [MISSING_PERCENT_TO_EXPLAIN]),
          limit: MISSING_PERCENT_TO_EXPLAIN,
        })}
      </p>
      <div className={styles.together}>
        <ProfileTable profile={assessment.profile} />
      </div>
    </>
  );
}
