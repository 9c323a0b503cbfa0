// Saving to a file: what of it, with or without evidence, with or without a passphrase.
import { useState } from 'react';
import type { AssessmentId } from '../../core/assessment/revision';
import { describeAbout } from '../../i18n/describeAbout';
import { useText } from '../../i18n/useText';
import { useSessionState } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { SelectField } from '../../widgets/SelectField';
import styles from './FilesScreen.module.css';
import { nameFile } from './nameFile';
import { PassphraseFields, isUsable, NO_PASSPHRASE } from './PassphraseFields';
import { SavingState } from './SavingState';
import { useSaving } from './useSaving';

export function SaveSection() {
  const text = useText();
  const { t } = text;
  const summaries = useSessionState((state) => state.summaries) ?? [];
  const saving = useSaving();
  const [chosen, setChosen] = useState<AssessmentId | null>(null);
  const [withEvidence, setWithEvidence] = useState(true);
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const only = summaries.find(({ id }) => id === chosen);

  function submit() {
    setTried(true);
    if (!isUsable(passphrase)) return;
    void saving.save(nameFile(only?.about, new Date()), {
      assessments: only ? [only.id] : summaries.map(({ id }) => id),
      holds: only ? 'selection' : 'workspace',
      withEvidence,
      passphrase: passphrase.first,
    });
  }

  return (
    <Card title={t('files.save.title')}>
      <p className={styles.quiet}>{t('files.save.text')}</p>
      {summaries.length === 0 ? (
        <p>{t('files.nothing')}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <SelectField
            label={t('files.save.what')}
            none={t('files.save.everything')}
            options={summaries.map(({ id, about }) => ({
              value: id,
              label: describeAbout(about, text, 'both'),
            }))}
            value={chosen}
            onChange={setChosen}
          />
          <div>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={withEvidence}
                onChange={({ target }) => setWithEvidence(target.checked)}
              />
              {t('files.save.withEvidence')}
            </label>
            {!withEvidence && <p className={styles.quiet}>{t('files.save.withoutEvidence')}</p>}
          </div>
          <PassphraseFields value={passphrase} onChange={setPassphrase} tried={tried} />
          <Button type="submit" weight="primary" disabled={saving.state.kind === 'running'}>
            {t('files.save.submit')}
          </Button>
        </form>
      )}
      <SavingState saving={saving} />
    </Card>
  );
}
