// A new passphrase, typed twice: what is mistyped once would lock the file for good.
import { useText } from '../../i18n/useText';
import { TextField } from '../../widgets/TextField';
import styles from './FilesScreen.module.css';

interface Passphrase {
  first: string;
  second: string;
}

export const NO_PASSPHRASE: Passphrase = { first: '', second: '' };

export const isUsable = ({ first, second }: Passphrase) => first === second;

interface PassphraseFieldsProps {
  value: Passphrase;
  onChange: (value: Passphrase) => void;
  /** What differs is told only after it was tried. */
  tried: boolean;
}

export function PassphraseFields({ value, onChange, tried }: PassphraseFieldsProps) {
  const { t } = useText();
  return (
    <div className={styles.pair}>
      <TextField
        secret
        label={t('files.save.passphrase')}
        hint={t('files.save.passphraseHint')}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
      />
      {value.first !== '' && (
        <TextField
          secret
          label={t('files.save.repeat')}
          value={value.second}
          onChange={(second) => onChange({ ...value, second })}
          {...(tried && !isUsable(value) && { error: t('files.save.differs') })}
        />
      )}
    </div>
  );
}
