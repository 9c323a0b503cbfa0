// A field for a number in any of the three digit sets. Text that cannot be read stays in the field and is told, never lost.
import { useRef, useState } from 'react';
import { readNumber, type NumberProblem } from '../core/readNumber';
import { useText } from '../i18n/useText';
import { Field } from './Field';
import styles from './Field.module.css';

type FieldProblem = NumberProblem | 'not-a-year' | 'not-positive';

interface NumberFieldProps {
  label: string;
  value: number | null;
  /** Told with every keystroke that leaves a readable number; null for an empty field. */
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  /** Text that was typed earlier and could not be read. */
  unreadable: string | undefined;
  onUnreadable: (text: string | undefined) => void;
  /** What else is refused, after the text has been read as a number. */
  refuse?: (value: number) => FieldProblem | undefined;
  /** How a number is put into the field; years are not grouped. */
  kind?: 'amount' | 'year';
  unit?: string;
  hint?: string;
  warning?: string;
}

export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, onBlur, unreadable, onUnreadable, refuse, kind = 'amount', unit } = props;
  const { t, format } = useText();
  // What is being typed; undefined while the field shows the stored value.
  const [typed, setTyped] = useState<string>();
  // What was stored when the typing began: the beginning of a text that turns out unreadable must not stay as a number.
  const before = useRef(value);
  const stored = value === null ? '' : kind === 'year' ? format.year(value) : format.editable(value);
  const text = typed ?? unreadable ?? stored;
  const reading = readField(text, refuse);

  function type(next: string) {
    if (typed === undefined) before.current = value;
    setTyped(next);
    const result = readField(next, refuse);
    if (result.problem) {
      onUnreadable(next);
      if (value !== before.current) onChange(before.current);
    } else {
      onUnreadable(undefined);
      onChange(result.value);
    }
  }

  const error = reading.problem && t(`fields.numbers.${reading.problem}`, { found: text });
  return (
    <Field label={label} hint={props.hint} error={error} warning={error ? undefined : props.warning}>
      {({ id, describedBy }) => (
        <div className={styles.withUnit}>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            className={`${styles.input} ${styles.number}`}
            aria-describedby={describedBy}
            aria-invalid={error !== undefined}
            value={text}
            onChange={({ target }) => type(target.value)}
            onBlur={() => {
              if (!reading.problem) setTyped(undefined);
              onBlur?.();
            }}
          />
          {unit && <bdi className={styles.unit}>{unit}</bdi>}
        </div>
      )}
    </Field>
  );
}

type FieldReading = { value: number | null; problem?: undefined } | { problem: FieldProblem };

function readField(text: string, refuse?: NumberFieldProps['refuse']): FieldReading {
  if (text.trim() === '') return { value: null };
  const reading = readNumber(text);
  if ('problem' in reading) return { problem: reading.problem };
  const refused = refuse?.(reading.value);
  return refused ? { problem: refused } : reading;
}

/** For years: four digits, Gregorian or Solar Hijri. */
export function refuseYear(value: number): 'not-a-year' | undefined {
  return Number.isInteger(value) && value >= 1000 && value <= 2999 ? undefined : 'not-a-year';
}
