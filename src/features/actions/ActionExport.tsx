// The actions as they are filtered, as a CSV file.
import { writeActions } from '../../core/exchange/writeActions';
import type { PlannedAction } from '../../core/scoring/overview/listActions';
import { saveTable } from '../../state/saveTable';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment } from '../../state/useSession';
import { TableExport } from '../../widgets/TableExport';

const FILE = 'actions.csv';

export function ActionExport({ planned }: { planned: readonly PlannedAction[] }) {
  const lookup = useDataPointLookup();
  const { about } = useOpenAssessment().assessment;
  if (planned.length === 0) return null;
  return (
    <TableExport
      file={FILE}
      save={(dialect) => saveTable(FILE, writeActions(about, planned, lookup, dialect))}
    />
  );
}
