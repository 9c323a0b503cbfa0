// The data points that changed: those in another band first, then what came and went, then what moved within its band.
import type { ScorecardComparison } from '../../core/scoring/comparison/compareScorecards';
import { CHANGE_PARTS, findChangePart } from '../../core/scoring/comparison/findChangePart';
import { useText } from '../../i18n/useText';
import { ChangeTable } from './ChangeTable';
import type { SideNames } from './Comparison';

interface ChangesProps {
  comparison: ScorecardComparison;
  names: SideNames;
}

export function Changes({ comparison: { dataPoints }, names }: ChangesProps) {
  const { t } = useText();
  if (dataPoints.length === 0) return <p>{t('compare.nothing')}</p>;
  return CHANGE_PARTS.map((part) => {
    const changes = dataPoints.filter((change) => findChangePart(change) === part);
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
