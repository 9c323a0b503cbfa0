// Why something did not work, and what to do.
import { useText } from '../../i18n/useText';
import type { Failure } from '../../state/findFailure';
import { Notice } from '../../widgets/Notice';

interface FailureNoticeProps {
  /** What it means for the work. */
  title?: string;
  failure: Failure;
}

export function FailureNotice({ title, failure }: FailureNoticeProps) {
  const { t } = useText();
  const isStopped = failure === 'stopped';
  return (
    <Notice
      live
      kind={isStopped ? 'information' : 'failure'}
      {...(title !== undefined && !isStopped && { title })}
    >
      <p>{t(`device.failures.${failure}`)}</p>
    </Notice>
  );
}
