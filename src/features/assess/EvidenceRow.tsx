// One piece of evidence. Nothing of a file ever runs in the page: it can only be saved as a copy.
import { useState } from 'react';
import type { EvidenceItem } from '../../core/assessment/readAssessment';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import styles from './EvidenceSection.module.css';

const MEGABYTE = 1_000_000;

export function EvidenceRow({ item: { content }, onRemove }: { item: EvidenceItem; onRemove: () => void }) {
  const { t, format } = useText();
  const session = useSession();
  const [missing, setMissing] = useState(false);

  async function download(sha256: string) {
    const bytes = await session.loadFile(sha256);
    setMissing(bytes === undefined);
    if (bytes) saveFile(content.title, bytes);
  }
  const size = (bytes: number) =>
    bytes >= MEGABYTE
      ? t('assess.evidence.size.MB', { value: format.number(bytes / MEGABYTE) })
      : t('assess.evidence.size.kB', { value: format.number(Math.max(bytes / 1000, 0.1)) });

  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        {content.kind === 'link' && (
          <a href={content.url} target="_blank" rel="noreferrer noopener">
            <bdi>{content.title || content.url}</bdi>
          </a>
        )}
        {content.kind === 'note' && <p className={styles.note}>{content.text}</p>}
        {content.kind === 'file' && (
          <>
            <button
              type="button"
              className={styles.file}
              aria-label={t('assess.evidence.download', { title: content.title })}
              onClick={() => void download(content.sha256)}
            >
              <bdi>{content.title}</bdi>
            </button>{' '}
            <span className={styles.quiet}>{size(content.sizeBytes)}</span>
          </>
        )}
        {missing && <p role="alert">{t('assess.evidence.missing', { title: content.title })}</p>}
      </div>
      <Button
        weight="quiet"
        aria-label={t('assess.evidence.remove', { title: content.title })}
        onClick={onRemove}
      >
        {t('assess.evidence.removeShort')}
      </Button>
    </li>
  );
}
