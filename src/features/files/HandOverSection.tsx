// Handing over this computer: everything into one verified file, a promise that it is kept, and then nothing stays here.
import { useState } from 'react';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { useSessionState } from '../../state/useSession';
import { useWorkspace, useWorkspaceState } from '../../state/useWorkspace';
import { isEverythingSaved, listEverything, wipeDevice } from '../../state/wipeDevice';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { FailureNotice } from './FailureNotice';
import styles from './FilesScreen.module.css';
import { nameFile } from './nameFile';
import { PassphraseFields, isUsable, NO_PASSPHRASE } from './PassphraseFields';
import { SavingState } from './SavingState';
import { useSaving, type Saved } from './useSaving';
import { useTask } from './useTask';

export function HandOverSection() {
  const { t } = useText();
  const workspace = useWorkspace();
  const saving = useSaving();
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [tried, setTried] = useState(false);
  const isListed = useSessionState((state) => (state.summaries ?? []).length > 0);
  const isBinned = useWorkspaceState((state) => state.bin.length > 0);
  const { state } = saving;
  const saved = state.kind === 'done' && state.result.outcome.file ? state.result : undefined;

  function write() {
    setTried(true);
    if (!isUsable(passphrase)) return;
    void saving.save(nameFile(undefined, new Date()), {
      assessments: listEverything(workspace),
      ...{ holds: 'workspace', withEvidence: true, passphrase: passphrase.first },
    });
  }

  return (
    <Card title={t('files.handOver.title')}>
      <p className={styles.quiet}>{t('files.handOver.text')}</p>
      {!isListed && !isBinned ? (
        <p>{t('files.handOver.nothing')}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            write();
          }}
        >
          <PassphraseFields value={passphrase} onChange={setPassphrase} tried={tried} />
          <Button type="submit" disabled={state.kind === 'running'}>
            {t('files.handOver.start')}
          </Button>
        </form>
      )}
      <SavingState saving={saving} />
      {saved && <WipeForm saved={saved} />}
    </Card>
  );
}

function WipeForm({ saved: { name, outcome } }: { saved: Saved }) {
  const text = useText();
  const { t } = text;
  const workspace = useWorkspace();
  const [isKept, setKept] = useState(false);
  const { state, run } = useTask<'wiped' | 'changed', never>();
  const isIncomplete = outcome.missing.length + outcome.damaged.length + outcome.damagedRecords > 0;
  const wipe = () =>
    run(async () => {
      if (!(await isEverythingSaved(workspace))) return 'changed';
      await wipeDevice(workspace);
      return 'wiped';
    });
  return (
    <div className={styles.form}>
      <p>{t('files.handOver.file', { file: name, size: describeSize(outcome.file?.size ?? 0, text) })}</p>
      {isIncomplete && (
        <Notice kind="warning">
          <p>{t('files.handOver.incomplete')}</p>
        </Notice>
      )}
      <label className={styles.check}>
        <input type="checkbox" checked={isKept} onChange={({ target }) => setKept(target.checked)} />
        {t('files.handOver.confirm')}
      </label>
      <Button disabled={!isKept || state.kind === 'running'} onClick={() => void wipe()}>
        {t('files.handOver.wipe')}
      </Button>
      {state.kind === 'failed' && <FailureNotice failure={state.failure} />}
      {state.kind === 'done' && state.result === 'changed' && (
        <Notice live kind="warning">
          <p>{t('files.handOver.changed')}</p>
        </Notice>
      )}
    </div>
  );
}
