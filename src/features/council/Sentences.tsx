// Plain sentences, each on its own: they are read aloud one after the other.
import styles from './CouncilScreen.module.css';

export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <div className={styles.sentences}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
