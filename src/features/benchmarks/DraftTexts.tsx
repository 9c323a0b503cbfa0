// Name and note of the set in the making, in both languages; the reader's own stands first.
import { useText } from '../../i18n/useText';
import { TextField } from '../../widgets/TextField';
import styles from './BenchmarksScreen.module.css';
import { findFieldProblem, type DraftFieldsProps } from './findFieldProblem';

export const LANGUAGES_FROM = { en: ['en', 'fa'], fa: ['fa', 'en'] } as const;

const FIELDS = ['name', 'note'] as const;

const toError = (error: string | undefined) => error !== undefined && { error };

export function DraftTexts({ draft, problems, isTried, onChange }: DraftFieldsProps) {
  const { t, language } = useText();
  const problemAt = findFieldProblem(problems, isTried, t);
  return (
    <>
      {FIELDS.map((field) => (
        <div key={field} className={styles.fields}>
          {LANGUAGES_FROM[language].map((each, index) => (
            <TextField
              key={each}
              label={t(`benchmarks.draft.${field}`, { language: t(`benchmarks.draft.languages.${each}`) })}
              value={draft[field][each]}
              multiline={field === 'note'}
              onChange={(text) => onChange((now) => ({ ...now, [field]: { ...now[field], [each]: text } }))}
              {...(index === 0 && toError(problemAt(field)))}
            />
          ))}
        </div>
      ))}
      <p className={styles.quiet}>{t('benchmarks.draft.bilingual')}</p>
    </>
  );
}
