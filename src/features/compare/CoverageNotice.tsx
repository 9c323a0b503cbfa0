// Said where not the same data points are scored: then a group score also moved by who takes part in it.
import type { ScorecardComparison } from '../../core/scoring/comparison/compareScorecards';
import { useText } from '../../i18n/useText';
import { Notice } from '../../widgets/Notice';

export function CoverageNotice({ comparison }: { comparison: ScorecardComparison }) {
  const { t, format } = useText();
  const { coverage, groups } = comparison;
  const common = groups.find(({ group }) => group.level === 'city')?.common;
  if (coverage.sameScored) return null;
  const counts = {
    before: coverage.before.scored,
    after: coverage.after.scored,
    both: coverage.scoredInBoth,
    total: coverage.after.dataPoints,
  };
  return (
    <Notice kind="warning" title={t('compare.coverage.title')}>
      <p>{t('compare.coverage.text', counts)}</p>
      <p>
        {common
          ? t('compare.coverage.common', {
              both: common.scored,
              before: format.percent(common.before),
              after: format.percent(common.after),
            })
          : t('compare.coverage.none')}
      </p>
    </Notice>
  );
}
