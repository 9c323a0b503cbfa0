// What differs between the open assessment and another one, with what the difference rests on.
import { isSameCity } from '../../core/assessment/isSameCity';
import { computeYearsBetween } from '../../core/assessment/period';
import { findPinnedSet } from '../../core/assessment/findPinnedSet';
import type { Assessment } from '../../core/assessment/readAssessment';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Changes } from './Changes';
import { ComparisonHead } from './ComparisonHead';
import { comparePeriods, type PeriodComparison, type ScoredWith } from './comparePeriods';
import { CoverageNotice } from './CoverageNotice';
import { describeAbout } from '../../i18n/describeAbout';
import { GroupChanges } from './GroupChanges';
import { SetChoice } from './SetChoice';
import { Trends } from './Trends';

/** How the two sides are called in every heading: by their year, or by city and year. */
export interface SideNames {
  before: string;
  after: string;
}

export function Comparison({ other }: { other: Assessment }) {
  const { catalogue, benchmarkSets } = useDefinitions();
  const open = useOpenAssessment();
  const [{ sets: scoredWith = 'open' }, { choose }] = useParameters('compare');
  const pinned = { assessment: other, ...findPinnedSet(other, benchmarkSets) };
  const compare = (sets: ScoredWith) => comparePeriods(open, pinned, sets, catalogue);
  const periods = compare(scoredWith);
  const names = useNames(periods);
  return (
    <>
      <SetChoice
        open={open}
        other={pinned}
        otherIsMissing={pinned.pinnedIsMissing}
        scoredWith={scoredWith}
        onChange={(sets) => choose({ sets })}
        withOwn={compare('own')}
        withOne={compare(scoredWith === 'own' ? 'open' : scoredWith)}
      />
      <ComparisonHead periods={periods} />
      <CoverageNotice comparison={periods.comparison} />
      <Changes comparison={periods.comparison} names={names} />
      <GroupChanges periods={periods} names={names} />
      <Trends periods={periods} names={names} />
    </>
  );
}

/** Two assessments of the same city and year are only "before" and "after". */
function useNames({ before, after }: PeriodComparison): SideNames {
  const text = useText();
  const [one, other] = [before.assessment.about, after.assessment.about];
  const name = (about: typeof one) =>
    isSameCity(one, other) ? text.format.year(about.period) : describeAbout(about, text);
  if (isSameCity(one, other) && computeYearsBetween(one.period, other.period) === 0) {
    return { before: text.t('compare.before'), after: text.t('compare.after') };
  }
  return { before: name(one), after: name(other) };
}
