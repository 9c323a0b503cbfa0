// Adding evidence: files chosen, dropped or pasted, a link, a note; what is being read, and what became of it.
import { useRef, useState } from 'react';
import type { messages } from '../i18n/en/messages';
import { useText } from '../i18n/useText';
import { AttachOutcomes } from './AttachOutcomes';
import { Button } from './Button';
import styles from './EvidenceAdder.module.css';
import { FilePicker } from './FilePicker';
import { LinkOrNoteForm } from './LinkOrNoteForm';
import { Progress } from './Progress';
import { useDroppedFiles } from './useDroppedFiles';
import { usePasted } from './usePasted';

export interface Outcome {
  kind: keyof (typeof messages)['evidence']['outcomes'];
  name: string;
  title?: string;
}

interface EvidenceAdderProps {
  /** Where it goes, for a person who holds a file over the page. */
  target: string;
  progress: { name: string; place: number; count: number; share: number } | undefined;
  outcomes: readonly Outcome[];
  onFiles: (files: readonly File[]) => void;
  onCancel: () => void;
  onDismiss: () => void;
  /** False: refused. */
  onLink: (url: string, title: string) => boolean;
  onNote: (text: string) => boolean;
}

export function EvidenceAdder(props: EvidenceAdderProps) {
  const { target, progress, outcomes, onFiles, onCancel, onDismiss, onLink, onNote } = props;
  const { t, format } = useText();
  const place = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<'link' | 'note'>();
  const isOver = useDroppedFiles(onFiles);
  usePasted(place, {
    onAddress: (url) => onLink(url, ''),
    onFiles(files) {
      const name = t('evidence.pastedName', { date: format.date(new Date().toISOString()) });
      onFiles(files.map((file) => nameFromClipboard(file, name)));
    },
  });
  return (
    // It takes the focus with a click, so that what is pasted then is pasted here.
    <div ref={place} tabIndex={-1} className={styles.adder}>
      {progress && (
        <div role="status">
          <Progress share={progress.share} stop={t('evidence.stop')} onStop={onCancel}>
            {t('evidence.progress', progress)}
          </Progress>
        </div>
      )}
      <AttachOutcomes outcomes={outcomes} onDismiss={onDismiss} />
      {form && (
        <LinkOrNoteForm
          kind={form}
          onAdd={form === 'link' ? onLink : onNote}
          onDone={() => setForm(undefined)}
        />
      )}
      {!form && (
        <div className={styles.add}>
          <FilePicker multiple label={t('evidence.addFile')} drop={t('evidence.drop')} onFiles={onFiles} />
          <Button onClick={() => setForm('link')}>{t('evidence.addLink')}</Button>
          <Button onClick={() => setForm('note')}>{t('evidence.addNote')}</Button>
        </div>
      )}
      {isOver && (
        <div className={styles.over} aria-hidden="true">
          <p className={styles.overTitle}>{t('evidence.dropHere')}</p>
          <p>{target}</p>
        </div>
      )}
    </div>
  );
}

/** A picture from the clipboard is called "image.png", every time. */
function nameFromClipboard(file: File, name: string): File {
  const [, ending] = /^image(\.\w+)$/.exec(file.name) ?? [];
  return ending === undefined ? file : new File([file], name + ending, { type: file.type });
}
