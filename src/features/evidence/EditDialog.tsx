// What a piece is: its title, kind, date, and the data points that rest on it.
import { useState, type SyntheticEvent } from 'react';
import { DOCUMENT_KINDS, nameEvidence, type Evidence } from '../../core/assessment/evidence';
import { readDate } from '../../core/readDate';
import { useText } from '../../i18n/useText';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { DateField } from '../../widgets/DateField';
import { Dialog } from '../../widgets/Dialog';
import { SelectField } from '../../widgets/SelectField';
import { TextField } from '../../widgets/TextField';
import { DataPointPicker } from './DataPointPicker';
import styles from './EvidenceScreen.module.css';
import type { Piece } from './piece';
import type { Done } from './PieceNotice';

interface EditDialogProps {
  piece: Piece;
  onDone: (done: Done) => void;
  onClose: () => void;
}

export function EditDialog({ piece: { id, content }, onDone, onClose }: EditDialogProps) {
  const { t, format } = useText();
  const session = useSession();
  const [title, setTitle] = useState(content.title);
  const [documentKind, setDocumentKind] = useState(content.documentKind ?? null);
  const [dateText, setDateText] = useState(content.date ? format.editableDate(content.date) : '');
  const [dataPoints, setDataPoints] = useState(content.dataPoints);
  const [isRefused, setRefused] = useState(false);
  const date = readDate(dateText);
  const isDateWrong = dateText.trim() !== '' && date === undefined;
  const isTitleMissing = title.trim() === '' && content.kind === 'file';

  function save(event: SyntheticEvent) {
    event.preventDefault();
    setRefused(true);
    if (isDateWrong || isTitleMissing) return;
    const { date: _date, documentKind: _kind, ...rest } = content;
    const edited: Evidence = {
      ...rest,
      title: title.trim(),
      dataPoints,
      ...(date !== undefined && { date }),
      ...(documentKind && { documentKind }),
    };
    if (!isSame(edited, content)) session.record([{ subject: `evidence/${id}`, content: edited }]);
    onDone({ kind: 'edited' });
  }

  return (
    <Dialog
      title={t('evidence.edit.title', { title: nameEvidence(content) })}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" type="submit" form="piece">
            {t('evidence.edit.save')}
          </Button>
          <Button onClick={onClose}>{t('evidence.edit.cancel')}</Button>
        </>
      }
    >
      <form id="piece" className={styles.form} onSubmit={save} noValidate>
        <TextField
          label={t('evidence.edit.name')}
          value={title}
          onChange={setTitle}
          {...(isRefused && isTitleMissing && { error: t('evidence.edit.nameMissing') })}
        />
        <div className={styles.pair}>
          <SelectField
            label={t('evidence.register.documentKind')}
            none={t('evidence.register.unknownKind')}
            options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`evidence.documentKinds.${value}`) }))}
            value={documentKind}
            onChange={setDocumentKind}
          />
          <DateField
            label={t('evidence.edit.date')}
            hint={t('evidence.edit.dateHint')}
            text={dateText}
            onChange={setDateText}
            {...(isRefused && isDateWrong && { error: t('evidence.edit.dateWrong', { found: dateText }) })}
          />
        </div>
      </form>
      <DataPointPicker chosen={dataPoints} onChange={setDataPoints} />
    </Dialog>
  );
}

/** Keys stand in different orders, and a date may have been typed anew as it was. */
function isSame(a: Evidence, b: Evidence): boolean {
  const sorted = (evidence: Evidence) => JSON.stringify(Object.entries(evidence).sort());
  return sorted(a) === sorted(b);
}
