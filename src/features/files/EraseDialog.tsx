// Before an assessment is erased for good: what goes, and whether a file of it exists.
import { describeAbout } from '../../i18n/describeAbout';
import { describeAge } from '../../i18n/describeAge';
import { useText } from '../../i18n/useText';
import type { BinnedAssessment } from '../../state/createWorkspace';
import { useNow } from '../../state/useNow';
import { useWorkspaceState } from '../../state/useWorkspace';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { Notice } from '../../widgets/Notice';

interface EraseDialogProps {
  binned: BinnedAssessment;
  onErase: () => void;
  onClose: () => void;
}

export function EraseDialog({ binned: { id, about }, onErase, onClose }: EraseDialogProps) {
  const text = useText();
  const { t } = text;
  const now = useNow();
  const backup = useWorkspaceState((state) => state.backups.get(id));
  const savedAt = backup?.savedAt;
  const isWhole = backup?.unsavedSince === null;
  return (
    <Dialog
      title={t('files.bin.eraseTitle', { name: describeAbout(about, text) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose} weight="primary">
            {t('device.bin.cancel')}
          </Button>
          <Button onClick={onErase}>{t('files.bin.eraseYes')}</Button>
        </>
      }
    >
      <p>{t('files.bin.eraseText')}</p>
      <Notice kind={isWhole ? 'information' : 'warning'}>
        <p>
          {savedAt
            ? t(isWhole ? 'files.bin.eraseSaved' : 'files.bin.eraseUnsaved', {
                age: describeAge(savedAt, now, text),
              })
            : t('files.bin.eraseNever')}
        </p>
      </Notice>
    </Dialog>
  );
}
