// Before an assessment goes to the bin.
import { useState } from 'react';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { findFailure, type Failure } from '../../state/findFailure';
import type { AssessmentSummary } from '../../state/summarizeAssessments';
import { useWorkspace } from '../../state/useWorkspace';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { Notice } from '../../widgets/Notice';

interface DeleteDialogProps {
  assessment: AssessmentSummary;
  onClose: () => void;
  onDeleted: () => void;
}

export function DeleteDialog({ assessment: { id, about }, onClose, onDeleted }: DeleteDialogProps) {
  const text = useText();
  const { t } = text;
  const workspace = useWorkspace();
  const [failure, setFailure] = useState<Failure>();
  const remove = () =>
    workspace.putInBin(id).then(onDeleted, (error: unknown) => setFailure(findFailure(error)));
  return (
    <Dialog
      title={t('device.bin.deleteTitle', { name: describeAbout(about, text) })}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={() => void remove()}>
            {t('device.bin.deleteYes')}
          </Button>
          <Button onClick={onClose}>{t('device.bin.cancel')}</Button>
        </>
      }
    >
      <p>{t('device.bin.deleteText')}</p>
      {failure && (
        <Notice live kind="failure">
          <p>{t(`device.failures.${failure}`)}</p>
        </Notice>
      )}
    </Dialog>
  );
}
