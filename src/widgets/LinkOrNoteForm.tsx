// A link or a note, typed in.
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import styles from './EvidenceAdder.module.css';
import { TextField } from './TextField';

interface LinkOrNoteFormProps {
  kind: 'link' | 'note';
  /** False: refused. */
  onAdd: (body: string, title: string) => boolean;
  onDone: () => void;
}

export function LinkOrNoteForm({ kind, onAdd, onDone }: LinkOrNoteFormProps) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [refused, setRefused] = useState<string>();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);

  function add(event: SyntheticEvent) {
    event.preventDefault();
    if (onAdd(body, title)) onDone();
    else setRefused(body);
  }
  const isRefused = refused === body;

  return (
    <form ref={form} className={styles.form} onSubmit={add} noValidate>
      {kind === 'link' ? (
        <>
          <TextField
            label={t('evidence.url')}
            direction="ltr"
            value={body}
            onChange={setBody}
            {...(isRefused && { error: t('evidence.urlWrong', { found: body }) })}
          />
          <TextField label={t('evidence.linkTitle')} value={title} onChange={setTitle} />
        </>
      ) : (
        <TextField
          multiline
          label={t('evidence.noteText')}
          value={body}
          onChange={setBody}
          {...(isRefused && { error: t('evidence.noteMissing') })}
        />
      )}
      <div className={styles.add}>
        <Button type="submit" weight="primary">
          {t('evidence.add')}
        </Button>
        <Button onClick={onDone}>{t('evidence.cancel')}</Button>
      </div>
    </form>
  );
}
