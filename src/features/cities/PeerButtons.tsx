// What can be done with a peer that was taken in: call it otherwise, or remove it; both can be undone.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { TextField } from '../../widgets/TextField';
import styles from './CitiesScreen.module.css';

interface PeerButtonsProps {
  id: string;
  onRemoved: () => void;
}

export function PeerButtons({ id, onRemoved }: PeerButtonsProps) {
  const { t } = useText();
  const session = useSession();
  const peer = useOpenAssessment().assessment.peers.get(id);
  const [label, setLabel] = useState<string>();
  if (!peer) return null;
  const close = () => setLabel(undefined);

  return (
    <span className={styles.peerButtons}>
      <Button
        weight="quiet"
        aria-label={t('cities.peer.renameNamed', { name: peer.label })}
        onClick={() => setLabel(peer.label)}
      >
        {t('cities.peer.rename')}
      </Button>
      <Button
        weight="quiet"
        aria-label={t('cities.peer.removeNamed', { name: peer.label })}
        onClick={() => {
          session.record([{ subject: `peer/${id}`, content: null }]);
          onRemoved();
        }}
      >
        {t('cities.peer.remove')}
      </Button>
      {label !== undefined && (
        <Dialog
          title={t('cities.peer.renameNamed', { name: peer.label })}
          onClose={close}
          actions={
            <>
              <Button
                weight="primary"
                disabled={label.trim() === ''}
                onClick={() => {
                  const renamed = { ...peer, label: label.trim() };
                  if (renamed.label !== peer.label)
                    session.record([{ subject: `peer/${id}`, content: renamed }]);
                  close();
                }}
              >
                {t('cities.peer.keepName')}
              </Button>
              <Button onClick={close}>{t('cities.peer.cancel')}</Button>
            </>
          }
        >
          <TextField
            label={t('cities.peer.label')}
            hint={t('cities.peer.labelHint')}
            value={label}
            onChange={setLabel}
          />
        </Dialog>
      )}
    </span>
  );
}
