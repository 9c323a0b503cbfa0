// The fields in which two states of a subject differ, each from what to what.
import { compareContents } from '../../core/assessment/compareContents';
import { getSubjectKind, type Revision } from '../../core/assessment/revision';
import type { DataPointLookup } from '../../core/catalogue/dataPointLookup';
import { describeChanges, describeFromTo } from '../../i18n/describeChanges';
import { useText } from '../../i18n/useText';
import styles from './FilesScreen.module.css';

interface ContentChangesProps {
  /** Undefined: nothing was said before. */
  before: Revision | undefined;
  after: Pick<Revision, 'subject' | 'content'>;
  lookup: DataPointLookup;
  /** Without what stood there before. */
  onlyAfter?: boolean;
}

/** A benchmark set has a thousand fields. */
const MOST_FIELDS = 8;

export function ContentChanges({ before, after, lookup, onlyAfter = false }: ContentChangesProps) {
  const text = useText();
  const { t } = text;
  if (after.content === null) return <p className={styles.quiet}>{t('history.takenBack')}</p>;
  const context = { kind: getSubjectKind(after.subject), lookup, text };
  const words = describeChanges(compareContents(before?.content, after.content), context);
  if (words.length === 0) return <p className={styles.quiet}>{t('history.same')}</p>;
  return (
    <dl className={styles.changes}>
      {words.slice(0, MOST_FIELDS).map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          <dd>
            {/* Each value isolates itself; around both a bdi would take the direction of digits, and turn the arrow. */}
            {onlyAfter ? <bdi>{change.to ?? t('history.nothing')}</bdi> : describeFromTo(change, text)}
          </dd>
        </div>
      ))}
      {words.length > MOST_FIELDS && (
        <p className={styles.quiet}>{t('files.merge.more', { count: words.length - MOST_FIELDS })}</p>
      )}
    </dl>
  );
}
