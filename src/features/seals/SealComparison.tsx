// What has changed between two states: in sentences, then what turned, the groups, and everything that was said otherwise.
import { writeSealDifferences } from '../../core/exchange/writeSealDifferences';
import type { SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { useText } from '../../i18n/useText';
import { saveTable } from '../../state/saveTable';
import { TableExport } from '../../widgets/TableExport';
import { ComparisonHead } from './ComparisonHead';
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

const FILE = 'seal-differences.csv';

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
      <TableExport
        file={FILE}
        save={(dialect) => saveTable(FILE, writeSealDifferences(comparison, dialect))}
      />
    </>
  );
}
