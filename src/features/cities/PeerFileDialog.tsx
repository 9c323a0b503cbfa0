// Exactly what leaves in a peer file, before it does.
import { useState } from 'react';
import { findSizeClass } from '../../core/assessment/peer';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Choice } from '../../widgets/Choice';
import { Dialog } from '../../widgets/Dialog';
import styles from './CitiesScreen.module.css';
import { createPeerFile } from './createPeerFile';
import { PeerFacts } from './PeerFacts';
import { PeerTable } from './PeerTable';

export interface PeerFileMade {
  file: string;
  count: number;
  /** Whether it reads back as what was shown; else it was not handed out. */
  verified: boolean;
}

interface PeerFileDialogProps {
  onMade: (made: PeerFileMade) => void;
  onClose: () => void;
}

export function PeerFileDialog({ onMade, onClose }: PeerFileDialogProps) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const [tellsSize, setTellsSize] = useState(false);
  const size = findSizeClass(assessment.profile.population.value);
  const { peer, text, verified } = createPeerFile(assessment, scorecard, catalogue, { tellsSize });

  function save() {
    const file = `peer-${peer.period}.json`;
    if (verified) saveFile(file, new Blob([text]));
    onMade({ file, count: peer.results.length, verified });
  }

  return (
    <Dialog
      wide
      title={t('cities.make.preview')}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={save}>
            {t('cities.make.save')}
          </Button>
          <Button onClick={onClose}>{t('cities.peer.cancel')}</Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <p>{t('cities.make.nothingElse')}</p>
        {size ? (
          <Choice<'hide' | 'tell'>
            legend={t('cities.make.size')}
            options={[
              { value: 'hide', label: t('cities.make.hideSize') },
              { value: 'tell', label: t('cities.make.tellSize', { size: t(`cities.sizes.${size}`) }) },
            ]}
            value={tellsSize ? 'tell' : 'hide'}
            onChange={(value) => setTellsSize(value === 'tell')}
          />
        ) : (
          <p className={styles.quiet}>{t('cities.make.noSize')}</p>
        )}
        <PeerFacts peer={peer} />
        <PeerTable results={peer.results} />
        <details>
          <summary>{t('cities.make.bytes')}</summary>
          <pre className={styles.bytes} dir="ltr" tabIndex={0}>
            {text}
          </pre>
        </details>
      </div>
    </Dialog>
  );
}
