// The changed fields of one revision, each from what to what.
import type { HistoryEntry } from '../../core/assessment/history';
import { getSubjectKind } from '../../core/assessment/revision';
import { describeChanges, describeFromTo, type ChangeInWords } from '../../i18n/describeChanges';
import type { FieldContext } from '../../i18n/describeFields';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import styles from './HistoryScreen.module.css';

/** A benchmark set has a thousand fields. */
const AT_ONCE = 6;

export function ChangeList({ entry: { revision, changes } }: { entry: HistoryEntry }) {
  const text = useText();
  const { t } = text;
  const context = { kind: getSubjectKind(revision.subject), lookup: useDataPointLookup(), text };
  if (revision.content === null) return <p className={styles.quiet}>{t('history.takenBack')}</p>;
  const words = describeChanges(changes, context);
  if (words.length === 0) return <p className={styles.quiet}>{t('history.same')}</p>;
  return (
    <>
      <Fields changes={words.slice(0, AT_ONCE)} context={context} />
      {words.length > AT_ONCE && (
        <details className={styles.more}>
          <summary>{t('history.more', { count: words.length - AT_ONCE })}</summary>
          <Fields changes={words.slice(AT_ONCE)} context={context} />
        </details>
      )}
    </>
  );
}

function Fields({ changes, context }: { changes: readonly ChangeInWords[]; context: FieldContext }) {
  return (
    <dl className={styles.fields}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          <dd>{describeFromTo(change, context.text)}</dd>
        </div>
      ))}
    </dl>
  );
}
