// One subject of a file: what it is, and from what to what; in a conflict each side for itself.
import type { SubjectMerge } from '../../core/assessment/mergeRevisions';
import type { Revision } from '../../core/assessment/revision';
import type { DataPointLookup } from '../../core/catalogue/dataPointLookup';
import { describeSubject } from '../../i18n/describeSubject';
import { useText } from '../../i18n/useText';
import { ContentChanges } from './ContentChanges';
import styles from './FilesScreen.module.css';

interface MergeOfSubjectProps {
  merge: SubjectMerge;
  lookup: DataPointLookup;
}

export function MergeOfSubject({ merge: { outcome, before, after }, lookup }: MergeOfSubjectProps) {
  const text = useText();
  const [shown] = after;
  if (!shown) return null;
  return (
    <li>
      <p className={styles.name}>{describeSubject(shown, lookup, text)}</p>
      {outcome === 'conflict' && <Sides before={before} after={after} lookup={lookup} />}
      {outcome === 'updated' && (
        <>
          <Authorship revision={shown} />
          <ContentChanges before={before[0]} after={shown} lookup={lookup} />
        </>
      )}
      {outcome === 'new' && <Authorship revision={shown} />}
    </li>
  );
}

interface SidesProps {
  before: readonly Revision[];
  after: readonly Revision[];
  lookup: DataPointLookup;
}

function Sides({ before, after, lookup }: SidesProps) {
  const { t } = useText();
  const isMine = ({ id }: Revision) => before.some((mine) => mine.id === id);
  return (
    <div className={styles.sides}>
      {[...after]
        .sort((a, b) => Number(isMine(b)) - Number(isMine(a)))
        .map((side) => (
          <div key={side.id}>
            <Authorship revision={side}>
              {t(isMine(side) ? 'files.merge.here' : 'files.merge.inFile')}
            </Authorship>
            {/* Against the other side: what both say needs no decision. */}
            <ContentChanges
              before={after.find(({ id }) => id !== side.id)}
              after={side}
              lookup={lookup}
              onlyAfter
            />
          </div>
        ))}
    </div>
  );
}

function Authorship({ revision: { author, at }, children }: { revision: Revision; children?: string }) {
  const { t, format } = useText();
  return (
    <p className={styles.quiet}>
      {children && <strong>{children} </strong>}
      {t('files.merge.by', { author: author || t('history.nobody'), at: format.instant(at) })}
    </p>
  );
}
