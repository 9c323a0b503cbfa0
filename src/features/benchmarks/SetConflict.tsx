// Two people saved the same version without knowing of each other: the other one becomes a version of its own.
import type { BenchmarkSet } from '../../core/catalogue/benchmarkSet';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { planSeparation } from './knownSets';

export function SetConflict({ set, known }: { set: BenchmarkSet; known: readonly BenchmarkSet[] }) {
  const { t } = useText();
  const session = useSession();
  const open = useOpenAssessment();
  return (
    <Notice
      kind="warning"
      actions={
        <Button onClick={() => session.record(planSeparation(set, open, known))}>
          {t('benchmarks.known.separate')}
        </Button>
      }
    >
      <p>{t('benchmarks.known.conflict')}</p>
    </Notice>
  );
}
