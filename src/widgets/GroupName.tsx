// The name of a group in a table, with the dimension that it is told apart by.
import styles from './GroupName.module.css';

interface GroupNameProps {
  name: string;
  /** Null where the name is enough. */
  dimension: string | null;
}

export function GroupName({ name, dimension }: GroupNameProps) {
  return (
    <>
      {name} {dimension !== null && <span className={styles.dimension}>{dimension}</span>}
    </>
  );
}
