// What has changed between two states: in sentences, then what turned, the groups, and everything that was said otherwise.
import type { SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { useText } from '../../i18n/useText';
import { ComparisonHead } from './ComparisonHead';
import { DifferenceExport } from './DifferenceExport';
import { GroupTable } from './GroupTable';
import { SaidTable } from './SaidTable';
import { TurnedTable } from './TurnedTable';

/** How the two states are called in every heading. */
export interface SideNames {
  before: string;
  after: string;
  /** The later one is the present state, not a seal. */
  isUntilNow: boolean;
}

interface SealComparisonProps {
  comparison: SealedComparison;
  names: SideNames;
}

export function SealComparison({ comparison, names }: SealComparisonProps) {
  const { t } = useText();
  if (comparison.changes.length === 0 && comparison.scores.sameBenchmarks)
    return <p>{t('seals.compare.same')}</p>;
  return (
    <>
      <ComparisonHead comparison={comparison} names={names} />
      <TurnedTable comparison={comparison} names={names} />
      <GroupTable comparison={comparison} names={names} />
      <SaidTable comparison={comparison} />
      <DifferenceExport comparison={comparison} />
    </>
  );
}
