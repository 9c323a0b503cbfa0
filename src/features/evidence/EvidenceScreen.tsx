// The evidence register: every piece of the assessment, what it is, what rests on it, and whether its file is intact.
import { useState } from 'react';
import { useText } from '../../i18n/useText';
import { useParameters } from '../../state/useParameters';
import { useOpenAssessment, useSessionState } from '../../state/useSession';
import { useStoredFiles } from '../../state/useStoredFiles';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { AddCard } from './AddCard';
import styles from './EvidenceScreen.module.css';
import { IntegrityCheck } from './IntegrityCheck';
import { findPieces, listPieces } from './piece';
import { PieceDialog, type Task } from './PieceDialog';
import { PieceFilters } from './PieceFilters';
import { PieceNotice, type Done } from './PieceNotice';
import { PieceTable } from './PieceTable';

export function EvidenceScreen() {
  const { t } = useText();
  const { assessment } = useOpenAssessment();
  const revisions = useSessionState((state) => state.revisions);
  const { stored, refresh } = useStoredFiles();
  const [filter, { choose }] = useParameters('evidence');
  const [task, setTask] = useState<Task>();
  const [done, setDone] = useState<Done>();
  const all = listPieces(assessment, revisions, stored);
  const pieces = findPieces(all, filter);
  const isFiltered = Boolean(filter.search || filter.kind || filter.show);
  const nothing = filter.show === 'bin' ? 'binEmpty' : isFiltered ? 'noneFound' : 'none';

  function finish(what: Done) {
    setTask(undefined);
    setDone(what);
    refresh();
  }

  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t('evidence.register.title')}</h1>
        <p className={styles.lead}>{t('evidence.register.text')}</p>
      </header>
      <AddCard />
      <Card title={t('evidence.register.pieces')}>
        <PieceFilters />
        <div className={styles.found}>
          <p role="status">{t('evidence.register.count', { count: pieces.length })}</p>
          {isFiltered && (
            <Button
              weight="quiet"
              onClick={() => choose({ search: undefined, kind: undefined, show: undefined })}
            >
              {t('evidence.register.clear')}
            </Button>
          )}
        </div>
        {done && <PieceNotice done={done} onClose={() => setDone(undefined)} />}
        {pieces.length === 0 ? (
          <p className={styles.quiet}>{t(`evidence.register.${nothing}`)}</p>
        ) : (
          <PieceTable pieces={pieces} onTask={setTask} onDone={finish} />
        )}
      </Card>
      <IntegrityCheck pieces={all} onChecked={refresh} />
      {task && <PieceDialog task={task} onDone={finish} onClose={() => setTask(undefined)} />}
    </div>
  );
}
