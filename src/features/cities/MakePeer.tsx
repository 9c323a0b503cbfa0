// Making a peer file: what it is, what it never holds, and the way to a look at what leaves.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useOpenAssessment, useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import styles from './CitiesScreen.module.css';
import { PeerFileDialog, type PeerFileMade } from './PeerFileDialog';

export function MakePeer() {
  const { t } = useText();
  const session = useSession();
  const { assessment } = useOpenAssessment();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<PeerFileMade>();
  const isEmpty = assessment.answers.size === 0;
  return (
    <Card title={t('cities.make.title')}>
      <p className={styles.text}>{t('cities.make.text')}</p>
      <p className={styles.text}>{t('cities.make.never')}</p>
      <Notice kind="warning">
        <p>{t('cities.make.caution')}</p>
      </Notice>
      {isEmpty ? (
        <p className={styles.quiet}>{t('cities.make.empty')}</p>
      ) : (
        <div>
          <Button
            weight="primary"
            onClick={() => {
              // What is being typed belongs to it.
              session.commit();
              setMade(undefined);
              setOpen(true);
            }}
          >
            {t('cities.make.look')}
          </Button>
        </div>
      )}
      {made && (
        <Notice live kind={made.verified ? 'information' : 'failure'}>
          <p>
            {made.verified
              ? t('cities.make.done', { file: made.file, count: made.count })
              : t('cities.make.failed', { file: made.file })}
          </p>
        </Notice>
      )}
      {isOpen && (
        <PeerFileDialog
          onClose={() => setOpen(false)}
          onMade={(file) => {
            setOpen(false);
            setMade(file);
          }}
        />
      )}
    </Card>
  );
}
