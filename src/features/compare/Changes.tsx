// The data points that changed: those in another band first, then what came and went, then what moved within its band.
import type {
  ChangeKind,
  DataPointChange,
  ScorecardComparison,
} from '../../core/scoring/comparison/compareScorecards';
import { useText } from '../../i18n/useText';
import { ChangeTable } from './ChangeTable';
import type { SideNames } from './Comparison';

interface ChangesProps {
  comparison: ScorecardComparison;
  names: SideNames;
}

type Part = 'improved' | 'declined' | Exclude<ChangeKind, 'band'>;

const PARTS = [
  'improved',
  'declined',
  'newly-reported',
  'no-longer-reported',
  'newly-scored',
  'no-longer-scored',
  'value',
] as const satisfies Part[];

function findPart({ kind, before, after }: DataPointChange): Part {
  if (kind !== 'band') return kind;
  return (after.score?.band ?? 0) > (before.score?.band ?? 0) ? 'improved' : 'declined';
}

export function Changes({ comparison: { dataPoints }, names }: ChangesProps) {
  const { t } = useText();
  if (dataPoints.length === 0) return <p>{t('compare.nothing')}</p>;
  return PARTS.map((part) => {
    const changes = dataPoints.filter((change) => findPart(change) === part);
    return (
      changes.length > 0 && (
        <ChangeTable
          key={part}
          id={part}
          title={t(`compare.parts.${part}`)}
          changes={changes}
          names={names}
        />
      )
    );
  });
}
