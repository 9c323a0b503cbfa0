// A day, typed as people write it, Gregorian or Solar Hijri; what was understood is said below.
import { readDate } from '../core/readDate';
import { useText } from '../i18n/useText';
import { TextField } from './TextField';

interface DateFieldProps {
  label: string;
  hint: string;
  /** As it is typed; what it means is for {@link readDate} to say. */
  text: string;
  onChange: (text: string) => void;
  error?: string;
}

export function DateField({ label, hint, text, onChange, error }: DateFieldProps) {
  const { format } = useText();
  const date = readDate(text);
  return (
    <TextField
      label={label}
      direction="ltr"
      hint={date === undefined ? hint : format.date(date)}
      value={text}
      onChange={onChange}
      {...(error !== undefined && { error })}
    />
  );
}
