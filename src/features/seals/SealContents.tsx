// What a seal of the present state holds, counted.
import { useText } from '../../i18n/useText';
import { useOpenAssessment } from '../../state/useSession';

export function SealContents() {
  const { t, format } = useText();
  const { assessment, scorecard } = useOpenAssessment();
  const city = scorecard.groups.find(({ group }) => group.level === 'city');
  const counts = {
    answers: assessment.answers.size,
    evidence: assessment.evidence.length,
    actions: assessment.actions.size,
  };
  return (
    <>
      <p>
        {city && city.percent !== null
          ? t('seals.make.holds', {
              ...counts,
              percent: format.percent(city.percent, scorecard.benchmarks.bands.limits),
              scored: city.scored,
              total: city.dataPoints,
            })
          : t('seals.make.holdsUnscored', counts)}
      </p>
      <p>{t('seals.make.after')}</p>
    </>
  );
}
