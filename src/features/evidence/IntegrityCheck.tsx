// Reads every file of the assessment from the disk again and names those whose bytes have changed or are gone.
import { useEffect, useRef, useState } from 'react';
import { describeSize } from '../../i18n/describeSize';
import { useText } from '../../i18n/useText';
import { checkFiles, type FileCheck } from '../../state/checkFiles';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { Card } from '../../widgets/Card';
import { Notice } from '../../widgets/Notice';
import { Progress } from '../../widgets/Progress';
import { CheckResult } from './CheckResult';
import styles from './EvidenceScreen.module.css';
import type { Piece } from './piece';

interface IntegrityCheckProps {
  /** With the bin. */
  pieces: readonly Piece[];
  onChecked: () => void;
}

type Check =
  | { state: 'running'; doneBytes: number }
  | { state: 'stopped' | 'failed' }
  | { state: 'done'; result: FileCheck };

export function IntegrityCheck({ pieces, onChecked }: IntegrityCheckProps) {
  const text = useText();
  const { t } = text;
  const { files } = useSession();
  const [check, setCheck] = useState<Check>();
  const controller = useRef<AbortController>(undefined);
  useEffect(() => () => controller.current?.abort(), []);
  const sizes = findSizes(pieces);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);

  async function run() {
    const { signal } = (controller.current = new AbortController());
    let doneBytes = 0;
    const onBytes = (bytes: number) => setCheck({ state: 'running', doneBytes: (doneBytes += bytes) });
    onBytes(0);
    try {
      setCheck({ state: 'done', result: await checkFiles(files, [...sizes.keys()], { signal, onBytes }) });
      onChecked();
    } catch {
      setCheck({ state: signal.aborted ? 'stopped' : 'failed' });
    }
  }

  const isRunning = check?.state === 'running';
  return (
    <Card title={t('evidence.check.title')}>
      <p>{t('evidence.check.text')}</p>
      {sizes.size === 0 && <p className={styles.quiet}>{t('evidence.check.nothing')}</p>}
      {sizes.size > 0 && !isRunning && (
        <div>
          <Button onClick={() => void run()}>{t('evidence.check.start')}</Button>
        </div>
      )}
      {isRunning && (
        <Progress
          share={total === 0 ? 1 : check.doneBytes / total}
          stop={t('evidence.check.stop')}
          onStop={() => controller.current?.abort()}
        >
          {t('evidence.check.progress', {
            done: describeSize(check.doneBytes, text),
            total: describeSize(total, text),
          })}
        </Progress>
      )}
      {(check?.state === 'stopped' || check?.state === 'failed') && (
        <Notice live kind={check.state === 'failed' ? 'failure' : 'information'}>
          <p>{t(`evidence.check.${check.state}`)}</p>
        </Notice>
      )}
      {check?.state === 'done' && <CheckResult result={check.result} pieces={pieces} />}
    </Card>
  );
}

/** Each file once. What is in the bin and was deleted for good is not missed. */
function findSizes(pieces: readonly Piece[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { content, isMissing } of pieces) {
    if (content.kind === 'file' && !(content.inBin && isMissing))
      sizes.set(content.sha256, content.sizeBytes);
  }
  return sizes;
}
