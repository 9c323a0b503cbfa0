// Asks for the passphrase of a file.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { Button } from '../../widgets/Button';
import { TextField } from '../../widgets/TextField';
import styles from './FilesScreen.module.css';

interface UnlockFormProps {
  file: string;
  isWrong: boolean;
  onUnlock: (passphrase: string) => void;
  onCancel: () => void;
}

export function UnlockForm({ file, isWrong, onUnlock, onCancel }: UnlockFormProps) {
  const { t } = useText();
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className={styles.form}
      aria-label={t('files.open.locked', { file })}
      onSubmit={(event) => {
        event.preventDefault();
        if (passphrase !== '') onUnlock(passphrase);
      }}
    >
      <p role="status">{t('files.open.locked', { file })}</p>
      <TextField
        secret
        label={t('files.open.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
        {...(isWrong && { error: t('files.open.wrong') })}
      />
      <div className={styles.buttons}>
        <Button type="submit" weight="primary">
          {t('files.open.unlock')}
        </Button>
        <Button onClick={onCancel}>{t('files.open.cancel')}</Button>
      </div>
    </form>
  );
}
