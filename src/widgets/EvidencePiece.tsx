// One piece of evidence as it stands in a list: a file that can be opened, a link that leads out, or a note to read.
import type { ReactNode } from 'react';
import { describeSize } from '../i18n/describeSize';
import { useText } from '../i18n/useText';
import styles from './EvidencePiece.module.css';

type Piece =
  | { kind: 'file'; title: string; sizeBytes: number }
  | { kind: 'link'; title: string; url: string }
  | { kind: 'note'; title: string; text: string };

interface EvidencePieceProps {
  piece: Piece;
  onOpen: () => void;
  /** Further facts, one behind the other. */
  facts?: readonly string[];
  children?: ReactNode;
}

export function EvidencePiece({ piece, onOpen, facts = [], children }: EvidencePieceProps) {
  const text = useText();
  const { t } = text;
  const size = piece.kind === 'file' ? [describeSize(piece.sizeBytes, text)] : [];
  return (
    <div className={styles.piece}>
      {piece.kind === 'file' && (
        <button
          type="button"
          className={styles.file}
          aria-label={t('evidence.open', { title: piece.title })}
          onClick={onOpen}
        >
          <bdi>{piece.title}</bdi>
        </button>
      )}
      {piece.kind === 'link' && (
        <a href={piece.url} target="_blank" rel="noopener noreferrer">
          <bdi>{piece.title || piece.url}</bdi>
        </a>
      )}
      {piece.kind === 'note' && <Note title={piece.title} text={piece.text} />}
      <p className={styles.facts}>
        {[t(`evidence.kinds.${piece.kind}`), ...size, ...facts].map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
      {children}
    </div>
  );
}

/** Its title is as a rule its own beginning, which need not be read twice. */
function Note({ title, text }: { title: string; text: string }) {
  return (
    <>
      {title !== '' && !text.startsWith(title) && (
        <p className={styles.title}>
          <bdi>{title}</bdi>
        </p>
      )}
      <p className={styles.note} dir="auto">
        {text}
      </p>
    </>
  );
}
