// The pieces as a table.
import { useText } from '../../i18n/useText';
import { EvidencePiece } from '../../widgets/EvidencePiece';
import { Table } from '../../widgets/Table';
import styles from './EvidenceScreen.module.css';
import type { Piece } from './piece';
import { PieceActions } from './PieceActions';
import type { Task } from './PieceDialog';
import type { Done } from './PieceNotice';
import { Supports } from './Supports';

interface PieceTableProps {
  pieces: readonly Piece[];
  onTask: (task: Task) => void;
  onDone: (done: Done) => void;
}

export function PieceTable({ pieces, onTask, onDone }: PieceTableProps) {
  const { t, format } = useText();
  const name = (column: 'piece' | 'documentKind' | 'date' | 'supports' | 'added' | 'actions') =>
    t(`evidence.register.columns.${column}`);
  const by = (at: string, author: string) => t('evidence.register.by', { at: format.instant(at), author });
  return (
    <Table
      top
      captionHidden
      caption={t('evidence.register.pieces')}
      rows={pieces}
      keyOf={({ id }) => id}
      columns={[
        {
          name: name('piece'),
          widthPercent: 26,
          cell: (piece) => (
            <EvidencePiece piece={piece.content} onOpen={() => onTask({ kind: 'open', piece })}>
              {piece.isMissing && (
                <p className={styles.missing}>
                  {piece.content.inBin ? t('evidence.register.gone') : t('evidence.missing')}
                </p>
              )}
            </EvidencePiece>
          ),
        },
        {
          name: name('documentKind'),
          cell: ({ content: { documentKind } }) =>
            documentKind && t(`evidence.documentKinds.${documentKind}`),
        },
        { name: name('date'), cell: ({ content: { date } }) => date && <bdi>{format.date(date)}</bdi> },
        {
          name: name('supports'),
          widthPercent: 22,
          narrow: 'line',
          cell: ({ content }) => <Supports dataPoints={content.dataPoints} />,
        },
        {
          name: name('added'),
          cell: ({ author, at }) => at && (author.trim() === '' ? format.instant(at) : by(at, author)),
        },
        {
          name: name('actions'),
          kind: 'action',
          narrow: 'line',
          cell: (piece) => <PieceActions piece={piece} onTask={onTask} onDone={onDone} />,
        },
      ]}
    />
  );
}
