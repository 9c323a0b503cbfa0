// One text in the user's language, and where wished in the other one, too.
import { useText } from '../../i18n/useText';
import { TextField } from '../../widgets/TextField';
import { findFieldError, type DraftFieldsProps } from './draftFields';
import styles from './LocalScreen.module.css';

const LANGUAGES_FROM = { en: ['en', 'fa'], fa: ['fa', 'en'] } as const;

type TextPart = 'name' | 'summary' | 'what' | 'denominator' | 'basis';

interface BilingualFieldProps extends DraftFieldsProps {
  part: TextPart;
  label: string;
  hint?: string;
  multiline?: boolean;
}

export function BilingualField({ part, label, hint, multiline = false, ...form }: BilingualFieldProps) {
  const { t, language } = useText();
  const { draft, inBoth, onChange } = form;
  const error = findFieldError(form, part, t, label);
  return (
    <div className={styles.fields}>
      {LANGUAGES_FROM[language].slice(0, inBoth ? 2 : 1).map((each, index) => (
        <TextField
          key={each}
          label={inBoth ? t(`local.form.languages.${each}`, { label }) : label}
          value={draft[part][each]}
          multiline={multiline}
          onChange={(text) => onChange({ [part]: { ...draft[part], [each]: text } })}
          {...(hint && index === 0 && { hint })}
          {...(error && index === 0 && { error })}
        />
      ))}
    </div>
  );
}
