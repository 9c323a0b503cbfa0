// The fields that were said otherwise, each from what to what.
import { getSubjectKind } from '../../core/assessment/revision';
import type { RecordedChange, SealedComparison } from '../../core/scoring/comparison/compareSealed';
import { describeChanges, describeFromTo, type ChangeInWords } from '../../i18n/describeChanges';
import { useText } from '../../i18n/useText';
import styles from './SealsScreen.module.css';
import { useLookupOf } from './useLookupOf';

/** A benchmark set has a thousand fields. */
const AT_ONCE = 6;

interface SaidChangeProps {
  change: RecordedChange;
  comparison: SealedComparison;
}

export function SaidChange({ change: { subject, after, changes }, comparison }: SaidChangeProps) {
  const text = useText();
  const { t } = text;
  const lookup = useLookupOf(comparison);
  if (!after) return <span className={styles.quiet}>{t('seals.compare.removed')}</span>;
  const words = describeChanges(changes, { kind: getSubjectKind(subject), lookup, text });
  if (words.length === 0)
    return (
      <span className={styles.quiet}>
        {t(changes.length === 0 ? 'seals.compare.conflict' : 'history.changed')}
      </span>
    );
  return (
    <>
      <Fields changes={words.slice(0, AT_ONCE)} />
      {words.length > AT_ONCE && (
        <details>
          <summary>{t('history.more', { count: words.length - AT_ONCE })}</summary>
          <Fields changes={words.slice(AT_ONCE)} />
        </details>
      )}
    </>
  );
}

function Fields({ changes }: { changes: readonly ChangeInWords[] }) {
  const text = useText();
  return (
    <dl className={styles.fields}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          {/* Each value isolates itself; around both a bdi would take the direction of digits, and turn the arrow. */}
          <dd>{describeFromTo(change, text)}</dd>
        </div>
      ))}
    </dl>
  );
}
