// One piece of evidence of a data point, and its preview when it is opened.
import { lazy, Suspense, useState } from 'react';
import { nameEvidence } from '../../core/assessment/evidence';
import type { EvidenceItem } from '../../core/assessment/readAssessment';
import { useText } from '../../i18n/useText';
import { saveFile } from '../../state/saveFile';
import { useSession } from '../../state/useSession';
import { Button } from '../../widgets/Button';
import { EvidencePiece } from '../../widgets/EvidencePiece';
import styles from './EvidenceSection.module.css';

const FilePreview = lazy(async () => ({ default: (await import('../../widgets/FilePreview')).FilePreview }));

export function EvidenceRow({ item: { content }, onRemove }: { item: EvidenceItem; onRemove: () => void }) {
  const { t, format } = useText();
  const { files } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { documentKind, date } = content;
  const facts = [
    ...(documentKind ? [t(`evidence.documentKinds.${documentKind}`)] : []),
    ...(date ? [format.date(date)] : []),
  ];
  return (
    <li className={styles.item}>
      <EvidencePiece piece={content} facts={facts} onOpen={() => setOpen(true)} />
      <Button
        weight="quiet"
        aria-label={t('evidence.remove', { title: nameEvidence(content) })}
        onClick={onRemove}
      >
        {t('evidence.removeShort')}
      </Button>
      {isOpen && content.kind === 'file' && (
        <Suspense>
          <FilePreview
            title={content.title}
            load={() => files.load(content.sha256)}
            onSave={(bytes) => saveFile(content.title, bytes)}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </li>
  );
}
