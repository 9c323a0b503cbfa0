// Plans an action for a data point, or changes the one that it has.
import { useState, type SyntheticEvent } from 'react';
import type { Action } from '../../core/assessment/action';
import { isSameContent } from '../../core/assessment/compareContents';
import { readDate } from '../../core/readDate';
import { nameDataPoint } from '../../i18n/nameDataPoint';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { DateField } from '../../widgets/DateField';
import { Dialog } from '../../widgets/Dialog';
import { TextField } from '../../widgets/TextField';
import styles from './ActionsScreen.module.css';
import { DataPointField } from './DataPointField';
import { DataPointState } from './DataPointState';
import { listOwners } from './listOwners';

interface ActionDialogProps {
  /** The one that it is for; undefined: to be chosen. */
  dataPoint: string | undefined;
  onClose: () => void;
}

export function ActionDialog({ dataPoint, onClose }: ActionDialogProps) {
  const text = useText();
  const { t, format } = text;
  const session = useSession();
  const lookup = useDataPointLookup();
  const { assessment } = useOpenAssessment();
  const known = dataPoint === undefined ? undefined : assessment.actions.get(dataPoint);
  const [chosen, setChosen] = useState(dataPoint);
  const [what, setWhat] = useState(known?.text ?? '');
  const [owner, setOwner] = useState(known?.owner ?? '');
  const [dueText, setDueText] = useState(known?.due ? format.editableDate(known.due) : '');
  const [isDone, setDone] = useState(known?.done ?? false);
  const [isRefused, setRefused] = useState(false);
  const due = readDate(dueText);
  const isDueWrong = dueText.trim() !== '' && due === undefined;
  const isTextMissing = what.trim() === '';

  function save(event: SyntheticEvent) {
    event.preventDefault();
    setRefused(true);
    if (chosen === undefined || isTextMissing || isDueWrong) return;
    const content: Action = { text: what.trim(), owner: owner.trim(), due: due ?? null, done: isDone };
    if (!isSameContent(content, known)) session.record([{ subject: `action/${chosen}`, content }]);
    onClose();
  }

  return (
    <Dialog
      title={
        dataPoint === undefined
          ? t('actions.form.add')
          : t('actions.form.edit', { name: nameDataPoint(dataPoint, lookup, text) })
      }
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" type="submit" form="action">
            {t('actions.form.save')}
          </Button>
          <Button onClick={onClose}>{t('actions.form.cancel')}</Button>
        </>
      }
    >
      <form id="action" className={styles.form} onSubmit={save} noValidate>
        {dataPoint === undefined && (
          <DataPointField
            chosen={chosen}
            onChange={setChosen}
            {...(isRefused && chosen === undefined && { error: t('actions.form.dataPointMissing') })}
          />
        )}
        {chosen !== undefined && <DataPointState id={chosen} />}
        <TextField
          multiline
          label={t('actions.form.text')}
          value={what}
          onChange={setWhat}
          {...(isRefused && isTextMissing && { error: t('actions.form.textMissing') })}
        />
        <div className={styles.pair}>
          <TextField
            label={t('actions.form.owner')}
            hint={t('actions.form.ownerHint')}
            suggestions={listOwners(assessment, text.language)}
            value={owner}
            onChange={setOwner}
          />
          <DateField
            label={t('actions.form.due')}
            hint={t('evidence.edit.dateHint')}
            text={dueText}
            onChange={setDueText}
            {...(isRefused && isDueWrong && { error: t('evidence.edit.dateWrong', { found: dueText }) })}
          />
        </div>
        {known && (
          <label className={styles.check}>
            <input
              type="checkbox"
              className={styles.box}
              checked={isDone}
              onChange={({ target }) => setDone(target.checked)}
            />
            {t('actions.form.done')}
          </label>
        )}
      </form>
    </Dialog>
  );
}
