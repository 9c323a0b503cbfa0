// What stands in front of the register: a piece that is looked at, edited, removed, or whose file is deleted for good.
import { lazy, Suspense } from 'react';
import { saveFile } from '../../state/saveFile';
import { useSession } from '../../state/useSession';
import { EditDialog } from './EditDialog';
import { EraseDialog } from './EraseDialog';
import type { Piece } from './piece';
import type { Done } from './PieceNotice';
import { RemoveDialog } from './RemoveDialog';

const FilePreview = lazy(async () => ({ default: (await import('../../widgets/FilePreview')).FilePreview }));

export interface Task {
  kind: 'open' | 'edit' | 'remove' | 'erase';
  piece: Piece;
}

interface PieceDialogProps {
  task: Task;
  onDone: (done: Done) => void;
  onClose: () => void;
}

export function PieceDialog({ task: { kind, piece }, onDone, onClose }: PieceDialogProps) {
  const { files } = useSession();
  const { content } = piece;
  if (kind === 'edit') return <EditDialog piece={piece} onDone={onDone} onClose={onClose} />;
  if (kind === 'remove') return <RemoveDialog piece={piece} onDone={onDone} onClose={onClose} />;
  if (content.kind !== 'file') return null;
  if (kind === 'erase') return <EraseDialog file={content} onDone={onDone} onClose={onClose} />;
  return (
    <Suspense>
      <FilePreview
        title={content.title}
        load={() => files.load(content.sha256)}
        onSave={(bytes) => saveFile(content.title, bytes)}
        onClose={onClose}
      />
    </Suspense>
  );
}
