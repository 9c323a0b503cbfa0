// Adds a link or a note as evidence.
import { useState, type SyntheticEvent } from 'react';
import { evidenceSchema, type Evidence } from '../../core/assessment/evidence';
import type { DataPoint } from '../../core/catalogue/kpi';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { TextField } from '../../widgets/TextField';
import styles from './EvidenceSection.module.css';

interface EvidenceFormProps {
  kind: 'link' | 'note';
  dataPoint: DataPoint;
  onDone: () => void;
}

const TITLE_LENGTH = 60;

export function EvidenceForm({ kind, dataPoint, onDone }: EvidenceFormProps) {
  const { t } = useText();
  const session = useSession();
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [refused, setRefused] = useState<string>();

  function add(event: SyntheticEvent) {
    event.preventDefault();
    const dataPoints = [dataPoint.id];
    const draft: Evidence =
      kind === 'link'
        ? { kind, title: title.trim(), dataPoints, url: body.trim() }
        : { kind, title: body.trim().slice(0, TITLE_LENGTH), dataPoints, text: body.trim() };
    const parsed = evidenceSchema.safeParse(draft);
    if (!parsed.success || body.trim() === '') {
      setRefused(body);
      return;
    }
    session.record([{ subject: `evidence/${session.newId()}`, content: parsed.data }]);
    onDone();
  }

  return (
    <form className={styles.form} onSubmit={add} noValidate>
      {kind === 'link' ? (
        <>
          <TextField
            label={t('assess.evidence.url')}
            direction="ltr"
            value={body}
            onChange={setBody}
            {...(refused !== undefined && { error: t('assess.evidence.urlWrong', { found: refused }) })}
          />
          <TextField label={t('assess.evidence.linkTitle')} value={title} onChange={setTitle} />
        </>
      ) : (
        <TextField multiline label={t('assess.evidence.noteText')} value={body} onChange={setBody} />
      )}
      <div className={styles.add}>
        <Button type="submit" weight="primary">
          {t('assess.evidence.add')}
        </Button>
        <Button onClick={onDone}>{t('assess.evidence.cancel')}</Button>
      </div>
    </form>
  );
}
