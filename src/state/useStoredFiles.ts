// Which files are on this device, for React: a record may have come from elsewhere without its bytes.
import { useEffect, useState } from 'react';
import { useAttachOutcomes } from './useAttachments';
import { useSession } from './useSession';

interface StoredFiles {
  /** The SHA-256 of each; undefined until the disk has been asked, and when it does not answer. */
  stored: ReadonlySet<string> | undefined;
  refresh: () => void;
}

export function useStoredFiles(): StoredFiles {
  const { files } = useSession();
  const outcomes = useAttachOutcomes();
  const [stored, setStored] = useState<ReadonlySet<string>>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const show = (list: readonly string[]) => {
      if (isWanted) setStored(new Set(list));
    };
    files.list().then(show, () => undefined);
    return () => void (isWanted = false);
  }, [files, outcomes, asked]);
  return { stored, refresh: () => setAsked((count) => count + 1) };
}
