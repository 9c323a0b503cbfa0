// One conflict: the versions side by side where they differ, how it came to them, and the choice of one.
import { toChange } from '../../core/assessment/change';
import { getSubjectKind, getSubjectName, type Revision } from '../../core/assessment/revision';
import { describeSubject } from '../../i18n/describeSubject';
import { useText } from '../../i18n/useText';
import { hrefOf, type Route } from '../../state/route';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button, ButtonLink } from '../../widgets/Button';
import { ConflictHistory } from './ConflictHistory';
import { ConflictTable } from './ConflictTable';
import styles from './HistoryScreen.module.css';

interface ConflictProps {
  versions: readonly Revision[];
  onSettled: (name: string) => void;
}

export function Conflict({ versions, onSettled }: ConflictProps) {
  const text = useText();
  const { t, format } = text;
  const session = useSession();
  const lookup = useDataPointLookup();
  const [first] = versions;
  if (!first) return null;
  const name = describeSubject(first, lookup, text);
  const keep = (version: Revision) => {
    session.record([toChange(version)]);
    onSettled(name);
  };
  return (
    <section className={styles.conflict} aria-label={name}>
      <h3>{name}</h3>
      <ConflictTable versions={versions}>
        {(version) => (
          <Button
            aria-label={t('history.conflicts.keepOf', {
              author: version.author || t('history.somebody'),
              at: format.instant(version.at),
            })}
            onClick={() => keep(version)}
          >
            {t('history.conflicts.keep')}
          </Button>
        )}
      </ConflictTable>
      <ThirdWay revision={first} />
      <ConflictHistory subject={first.subject} />
    </section>
  );
}

/** Where something else than one of the versions can be said. */
function ThirdWay({ revision: { subject } }: { revision: Revision }) {
  const { t } = useText();
  const { id: assessment } = useOpenAssessment();
  const kind = getSubjectKind(subject);
  if (kind !== 'answer' && kind !== 'local-kpi' && kind !== 'benchmarks') return null;
  const routes = {
    answer: { screen: 'assess', assessment, dataPoint: getSubjectName(subject) },
    'local-kpi': { screen: 'local', assessment },
    benchmarks: { screen: 'benchmarks', assessment },
  } satisfies Record<typeof kind, Route>;
  return (
    <div>
      <ButtonLink weight="quiet" href={hrefOf(routes[kind])}>
        {t(`history.conflicts.third.${kind}`)}
      </ButtonLink>
    </div>
  );
}
