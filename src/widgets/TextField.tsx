// A field for text; what is typed is told with every keystroke.
import { useId } from 'react';
import { Field } from './Field';
import styles from './Field.module.css';

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  hint?: string;
  error?: string;
  warning?: string;
  multiline?: boolean;
  suggestions?: readonly string[];
  direction?: 'ltr' | 'auto';
  /** A passphrase: not shown while it is typed, and not kept by the browser. */
  secret?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onBlur, multiline, suggestions, direction = 'auto' } = props;
  const listId = useId();
  return (
    <Field label={label} hint={props.hint} error={props.error} warning={props.warning}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          value,
          onBlur,
          dir: direction,
          className: styles.input,
          'aria-describedby': describedBy,
          'aria-invalid': props.error !== undefined,
        };
        if (multiline) return <textarea {...shared} onChange={({ target }) => onChange(target.value)} />;
        return (
          <>
            <input
              {...shared}
              type={props.secret ? 'password' : 'text'}
              autoComplete={props.secret ? 'new-password' : undefined}
              list={suggestions && listId}
              onChange={({ target }) => onChange(target.value)}
            />
            {suggestions && (
              <datalist id={listId}>
                {suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        );
      }}
    </Field>
  );
}
