// A finding that asks for a look; it can be accepted with a reason, and only with one.
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import type { JudgedFinding } from '../../core/scoring/plausibility/findFindings';
import { useText } from '../../i18n/useText';
import { useDataPointLookup } from '../../state/useDataPointLookup';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Notice } from '../../widgets/Notice';
import { TextField } from '../../widgets/TextField';
import styles from './FindingsScreen.module.css';
import { FindingText, nameFinding } from './FindingText';

interface OpenFindingProps {
  finding: JudgedFinding;
  onAccepted: (name: string) => void;
}

export function OpenFinding({ finding, onAccepted }: OpenFindingProps) {
  const text = useText();
  const { t } = text;
  const session = useSession();
  const lookup = useDataPointLookup();
  const [isAccepting, setIsAccepting] = useState(false);
  const name = nameFinding(finding, lookup, text);

  function accept(reason: string) {
    const content = { reason, numbers: { ...finding.numbers } };
    session.record([{ subject: `acceptance/${finding.key}`, content }]);
    onAccepted(name);
  }

  return (
    <li className={styles.finding} data-finding={finding.key}>
      <FindingText finding={finding} />
      {finding.state === 'reopened' && (
        <Notice>
          <p>{t('findings.accept.reopened', { reason: finding.acceptance.reason })}</p>
        </Notice>
      )}
      {isAccepting ? (
        <ReasonForm onAccept={accept} onCancel={() => setIsAccepting(false)} />
      ) : (
        <div className={styles.actions}>
          <Button aria-label={t('findings.accept.openFor', { name })} onClick={() => setIsAccepting(true)}>
            {t('findings.accept.open')}
          </Button>
        </div>
      )}
    </li>
  );
}

interface ReasonFormProps {
  onAccept: (reason: string) => void;
  onCancel: () => void;
}

function ReasonForm({ onAccept, onCancel }: ReasonFormProps) {
  const { t } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const said = reason.trim();
    if (said) onAccept(said);
    else setIsRefused(true);
  }

  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <TextField
        multiline
        label={t('findings.accept.reason')}
        hint={t('findings.accept.reasonHint')}
        value={reason}
        onChange={setReason}
        {...(isRefused && !reason.trim() && { error: t('findings.accept.reasonMissing') })}
      />
      <div className={styles.actions}>
        <Button type="submit" weight="primary">
          {t('findings.accept.submit')}
        </Button>
        <Button onClick={onCancel}>{t('findings.accept.cancel')}</Button>
      </div>
    </form>
  );
}
