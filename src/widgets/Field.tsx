// A labelled place for one input: label above, hint and message below, tied together for screen readers.
import { useId, type ReactNode } from 'react';
import styles from './Field.module.css';

interface FieldIds {
  id: string;
  describedBy: string | undefined;
}

interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** Something is wrong with what was typed. */
  error?: ReactNode;
  /** Something should be checked. */
  warning?: ReactNode;
  children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, hint, error, warning, children }: FieldProps) {
  const id = useId();
  const notes = [
    { name: 'hint', text: hint, style: styles.hint },
    { name: 'error', text: error, style: styles.error },
    { name: 'warning', text: warning, style: styles.warning },
  ].filter(({ text }) => text !== undefined && text !== '');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, describedBy: notes.map(({ name }) => `${id}-${name}`).join(' ') || undefined })}
      {notes.map(({ name, text, style }) => (
        <p key={name} id={`${id}-${name}`} className={style} role={name === 'error' ? 'alert' : undefined}>
          {text}
        </p>
      ))}
    </div>
  );
}
