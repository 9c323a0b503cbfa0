// The storage of the browser has failed: what happened, and what to do so that no work is lost.
import { useState } from 'react';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { useSession, useSessionState } from '../state/useSession';
import { useWorkspace } from '../state/useWorkspace';
import { Button, ButtonLink } from '../widgets/Button';
import { Notice } from '../widgets/Notice';

export function StorageNotice() {
  const { t } = useText();
  const session = useSession();
  const saveFailure = useSessionState((state) => state.saving.failure);
  const loadFailure = useSessionState((state) => state.loadFailure);
  const failure = saveFailure ?? loadFailure;
  if (!failure) return null;
  const couldNotLoad = !saveFailure && loadFailure === 'failed';
  return (
    <Notice
      kind="failure"
      live
      actions={
        <>
          {failure === 'deleted' ? (
            <RewriteButton />
          ) : (
            <Button onClick={saveFailure ? session.retrySaving : () => location.reload()}>
              {t('shell.retry')}
            </Button>
          )}
          <ButtonLink href={hrefOf({ screen: 'files' })}>{t('shell.toFile')}</ButtonLink>
        </>
      }
    >
      <p>{couldNotLoad ? t('shell.loadFailed') : t(`shell.failures.${failure}`)}</p>
    </Notice>
  );
}

/** Not by itself: whoever cleared the browser's data may have meant to. */
function RewriteButton() {
  const { t } = useText();
  const workspace = useWorkspace();
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <Button onClick={() => void workspace.rewrite().catch(() => setFailed(true))}>
        {t('shell.rewrite')}
      </Button>
      {hasFailed && <p role="alert">{t('shell.rewriteFailed')}</p>}
    </>
  );
}
