// What this device's user has set: the name that stands beside each change, and light or dark.
import { useId } from 'react';
import { useText } from '../i18n/useText';
import { THEMES } from '../state/createPreferences';
import { usePreferences } from '../state/useSession';
import { Choice } from '../widgets/Choice';
import { TextField } from '../widgets/TextField';
import styles from './Shell.module.css';

export function DeviceMenu() {
  const { t } = useText();
  const id = useId();
  const [{ author, theme }, change] = usePreferences();
  const shown = author.trim() || t('device.author.none');
  return (
    <>
      <button
        type="button"
        className={styles.deviceButton}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={t('shell.device.menu', { name: shown })}
      >
        <bdi>{shown}</bdi>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={t('shell.device.title')}
        className={styles.devicePanel}
      >
        <TextField
          label={t('device.author.label')}
          hint={t('device.author.change')}
          value={author}
          onChange={(name) => change({ author: name })}
        />
        <p>{t('device.author.text')}</p>
        <Choice
          legend={t('shell.theme')}
          options={THEMES.map((each) => ({ value: each, label: t(`shell.themes.${each}`) }))}
          value={theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
      </div>
    </>
  );
}
