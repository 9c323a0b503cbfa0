// The code of a seal: digits and letters in groups of four, in one direction in every language.
import styles from './SealsScreen.module.css';

export function SealCode({ code }: { code: string }) {
  return (
    <bdi dir="ltr" className={styles.code}>
      {code}
    </bdi>
  );
}
