// Which two states are compared: a seal with now, or two seals. The choice stands in the URL.
import { useMemo } from 'react';
import { compareSealed, scoreState, type ScoredState } from '../../core/scoring/comparison/compareSealed';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useMatchingSeal } from '../../state/useSeals';
import { useDefinitions, useOpenAssessment, useSessionState } from '../../state/useSession';
import { Notice } from '../../widgets/Notice';
import { SelectField } from '../../widgets/SelectField';
import { SealComparison, type SideNames } from './SealComparison';
import styles from './SealsScreen.module.css';
import type { SealRow } from './useSealRows';

export function ComparisonChoice({ rows }: { rows: readonly SealRow[] }) {
  const { t, format } = useText();
  const now = useNow();
  const matching = useMatchingSeal();
  const [parameters, { choose }] = useParameters('seals');
  const find = (id: string | undefined) => rows.find((row) => row.id === id);
  // Compared with itself a state has nothing to tell.
  const before = find(parameters.before) ?? rows.find(({ id }) => id !== matching?.id) ?? rows[0];
  const after = find(parameters.after);
  const options = rows.map(({ id, seal, at }) => ({
    value: id,
    label: t('seals.compare.option', { title: seal.title, at: format.instant(at) }),
  }));
  if (!before) return null;
  const names = {
    before: before.seal.title,
    after: after?.seal.title ?? t('seals.compare.now'),
    isUntilNow: after === undefined,
  };
  const sides = { before: before.state, after: after ? after.state : now };
  return (
    <section className={styles.comparison} aria-labelledby="comparison">
      <h2 id="comparison">{t('seals.compare.title')}</h2>
      <div className={styles.choice}>
        <SelectField
          label={t('seals.compare.before')}
          none={t('seals.compare.none')}
          options={options}
          value={before.id}
          onChange={(id) => choose({ before: id ?? undefined })}
        />
        <SelectField
          label={t('seals.compare.after')}
          none={t('seals.compare.now')}
          options={options}
          value={after?.id ?? null}
          onChange={(id) => choose({ after: id ?? undefined })}
        />
      </div>
      <Compared sides={sides} names={names} />
    </section>
  );
}

interface ComparedProps {
  sides: { before: ScoredState | undefined; after: ScoredState | undefined };
  names: SideNames;
}

function Compared({ sides: { before, after }, names }: ComparedProps) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const comparison = useMemo(
    () => before && after && compareSealed(before, after, catalogue),
    [before, after, catalogue],
  );
  if (comparison) return <SealComparison comparison={comparison} names={names} />;
  return (
    <Notice kind="failure">
      <p>{t('seals.compare.unreadable', { title: before ? names.after : names.before })}</p>
    </Notice>
  );
}

/** The present state as it is recorded. */
function useNow(): ScoredState | undefined {
  const definitions = useDefinitions();
  const { heads } = useOpenAssessment();
  const revisions = useSessionState((state) => state.revisions);
  return useMemo(() => scoreState(heads, revisions, definitions), [heads, revisions, definitions]);
}
