// A fault of ours: what was saved is safe; say what happened and offer to begin anew.
import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/useText';
import { hrefOf } from '../state/route';
import { Button } from '../widgets/Button';
import { Notice } from '../widgets/Notice';

interface Props {
  children: ReactNode;
}

export class ErrorBoundary extends Component<Props, { fault: Error | undefined }> {
  override state: { fault: Error | undefined } = { fault: undefined };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    return this.state.fault ? <FaultReport fault={this.state.fault} /> : this.props.children;
  }
}

/** The page is loaded anew: what went wrong may go wrong on every screen that is drawn now. */
function saveToFile() {
  location.hash = hrefOf({ screen: 'files' });
  location.reload();
}

function FaultReport({ fault }: { fault: Error }) {
  const { t } = useText();
  return (
    <Notice
      kind="failure"
      live
      title={t('shell.fault.title')}
      actions={
        <>
          <Button weight="primary" onClick={() => location.reload()}>
            {t('shell.fault.reload')}
          </Button>
          <Button onClick={saveToFile}>{t('shell.toFile')}</Button>
        </>
      }
    >
      <p>{t('shell.fault.text')}</p>
      <details>
        <summary>{t('shell.fault.details')}</summary>
        <pre dir="ltr">{fault.stack ?? fault.message}</pre>
      </details>
    </Notice>
  );
}
