// What a peer file would bring, before anything is kept; and what it shall be called here.
import { useState } from 'react';
import { isSameContent } from '../../core/assessment/compareContents';
import type { PeerContent } from '../../core/assessment/peer';
import { createPeer } from '../../core/exchange/peer-file/createPeer';
import type { Problem } from '../../core/problem';
import { useText } from '../../i18n/useText';
import { useDefinitions, useOpenAssessment } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Dialog } from '../../widgets/Dialog';
import { Notice } from '../../widgets/Notice';
import { ProblemList } from '../../widgets/ProblemList';
import { TextField } from '../../widgets/TextField';
import styles from './CitiesScreen.module.css';
import { PeerFacts } from './PeerFacts';
import { PeerTable } from './PeerTable';

interface PeerPreviewProps {
  file: string;
  peer: PeerContent;
  notices: readonly Problem[];
  onTake: (label: string) => void;
  onClose: () => void;
}

export function PeerPreview({ file, peer, notices, onTake, onClose }: PeerPreviewProps) {
  const { t } = useText();
  const { catalogue } = useDefinitions();
  const { assessment, scorecard } = useOpenAssessment();
  const [label, setLabel] = useState('');
  const [isAsked, setAsked] = useState(false);
  const own = createPeer(assessment, scorecard, catalogue, { tellsSize: false });
  const isOwn = own.results.length > 0 && isSameContent(own.results, peer.results);
  const isMissing = label.trim() === '';
  return (
    <Dialog
      wide
      title={t('cities.take.preview', { file })}
      onClose={onClose}
      actions={
        <>
          <Button weight="primary" onClick={() => (isMissing ? setAsked(true) : onTake(label.trim()))}>
            {t('cities.take.take')}
          </Button>
          <Button onClick={onClose}>{t('cities.peer.cancel')}</Button>
        </>
      }
    >
      <div className={styles.dialog}>
        <TextField
          label={t('cities.peer.label')}
          hint={t('cities.peer.labelHint')}
          value={label}
          onChange={setLabel}
          {...(isAsked && isMissing && { error: t('cities.peer.labelMissing') })}
        />
        <PeerFacts peer={peer} />
        {isOwn && (
          <Notice kind="warning">
            <p>{t('cities.take.own')}</p>
          </Notice>
        )}
        {notices.length > 0 && (
          <Notice kind="warning" title={t('cities.take.notices')}>
            <ProblemList problems={notices} />
          </Notice>
        )}
        <PeerTable results={peer.results} />
      </div>
    </Dialog>
  );
}
