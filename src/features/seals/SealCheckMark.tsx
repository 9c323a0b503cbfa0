// Whether a seal still holds; where it does not, which records it is about.
import type { SealCheck } from '../../core/assessment/verifySeal';
import { useText } from '../../i18n/useText';
import { describeCheck } from './describeCheck';
import styles from './SealsScreen.module.css';

/** Enough to find a record in the timeline's CSV. */
const ID_DIGITS = 12;

export function SealCheckMark({ check }: { check: SealCheck }) {
  const text = useText();
  const words = describeCheck(check, text);
  if (check.kind === 'intact') return words;
  return (
    <div className={styles.broken}>
      <strong>{words}</strong>
      {check.kind !== 'different' && (
        <details>
          <summary>{text.t('seals.check.which')}</summary>
          <ul>
            {check.ids.map((id) => (
              <li key={id}>
                <bdi dir="ltr" className={styles.code}>
                  {id.slice(0, ID_DIGITS)}
                </bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
