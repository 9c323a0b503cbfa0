// A field with a list to choose from.
import { Field } from './Field';
import styles from './Field.module.css';

interface SelectFieldProps<T extends string> {
  label: string;
  /** What stands there when nothing is chosen. */
  none: string;
  options: readonly { value: T; label: string }[];
  value: T | null;
  onChange: (value: T | null) => void;
}

export function SelectField<T extends string>({
  label,
  none,
  options,
  value,
  onChange,
}: SelectFieldProps<T>) {
  return (
    <Field label={label}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          className={styles.input}
          value={value ?? ''}
          onChange={({ target }) =>
            onChange(options.find((option) => option.value === target.value)?.value ?? null)
          }
        >
          <option value="">{none}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
