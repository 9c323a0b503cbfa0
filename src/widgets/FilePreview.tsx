// A file, looked at safely: what it is is told by its bytes, and only pictures, PDFs and plain text are shown. Nothing in it runs.
import { useEffect, useState } from 'react';
import { sniffFile, SNIFFED_BYTES } from '../core/sniffFile';
import { useText } from '../i18n/useText';
import { Button } from './Button';
import { Dialog } from './Dialog';
import styles from './FilePreview.module.css';

interface FilePreviewProps {
  title: string;
  /** Undefined: the file is not here. */
  load: () => Promise<Blob | undefined>;
  onSave: (bytes: Blob) => void;
  onClose: () => void;
}

type Shown =
  | { kind: 'image' | 'pdf'; url: string }
  | { kind: 'text'; text: string; isCut: boolean }
  | { kind: 'nothing' | 'noPdf' | 'unreadable' };
/** `bytes` undefined: the file is not here. */
type Loaded = { bytes: Blob; shown: Shown } | { bytes: undefined };

/** Enough to see what it is; a whole table of a million rows would stop the page. */
const TEXT_BYTES = 100_000;

export function FilePreview({ title, load, onSave, onClose }: FilePreviewProps) {
  const { t } = useText();
  const loaded = useLoaded(load);
  const bytes = loaded?.bytes;
  return (
    <Dialog
      wide
      title={title}
      onClose={onClose}
      actions={
        <>
          {bytes && (
            <Button weight="primary" onClick={() => onSave(bytes)}>
              {t('evidence.preview.save')}
            </Button>
          )}
          <Button onClick={onClose}>{t('evidence.preview.close')}</Button>
        </>
      }
    >
      {!loaded && <p role="status">{t('evidence.preview.loading')}</p>}
      {loaded && !loaded.bytes && <p role="alert">{t('evidence.missing')}</p>}
      {loaded?.bytes && <Content title={title} shown={loaded.shown} />}
    </Dialog>
  );
}

function Content({ title, shown }: { title: string; shown: Shown }) {
  const { t } = useText();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <p role="alert">{t('evidence.preview.unreadable')}</p>;
  switch (shown.kind) {
    case 'image':
      return <img src={shown.url} alt={title} className={styles.image} onError={() => setBroken(true)} />;
    case 'pdf':
      return <iframe src={shown.url} title={title} className={styles.pdf} />;
    case 'text':
      return (
        <>
          {shown.isCut && <p>{t('evidence.preview.cut')}</p>}
          {/* The keyboard has to reach what it is to scroll. */}
          <pre dir="auto" tabIndex={0} aria-label={title} className={styles.text}>
            {shown.text}
          </pre>
        </>
      );
    case 'nothing':
    case 'noPdf':
    case 'unreadable':
      return <p>{t(`evidence.preview.${shown.kind}`)}</p>;
  }
}

/** Loads once, and gives the address of the bytes back when the preview is closed. */
function useLoaded(load: () => Promise<Blob | undefined>): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded>();
  const [begin] = useState(() => load);
  useEffect(() => {
    let isWanted = true;
    let url: string | undefined;
    const read = async () => {
      const bytes = await begin().catch(() => new Blob([]));
      const shown: Shown = bytes
        ? await decideShown(bytes).catch(() => ({ kind: 'unreadable' }))
        : { kind: 'nothing' };
      if ('url' in shown) url = shown.url;
      if (isWanted) setLoaded(bytes ? { bytes, shown } : { bytes });
      else if (url) URL.revokeObjectURL(url);
    };
    void read();
    return () => {
      isWanted = false;
      if (url) URL.revokeObjectURL(url);
    };
  }, [begin]);
  return loaded;
}

async function decideShown(bytes: Blob): Promise<Shown> {
  const sniffed = sniffFile(new Uint8Array(await bytes.slice(0, SNIFFED_BYTES).arrayBuffer()));
  if (sniffed.shownAs === 'nothing') return { kind: 'nothing' };
  if (sniffed.shownAs === 'text') {
    const text = decode(await bytes.slice(0, TEXT_BYTES).arrayBuffer());
    return { kind: 'text', text, isCut: bytes.size > TEXT_BYTES };
  }
  if (sniffed.shownAs === 'pdf' && !navigator.pdfViewerEnabled) return { kind: 'noPdf' };
  // The type is ours, not the one that the file came with: the browser takes it for nothing else.
  const typed = bytes.slice(0, bytes.size, sniffed.mediaType);
  return { kind: sniffed.shownAs, url: URL.createObjectURL(typed) };
}

/** UTF-8; what is none is taken for the code page of older Persian and Arabic files. The last letter may be cut in two. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
