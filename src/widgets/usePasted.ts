// What is pasted outside text fields: files and pictures anywhere on the page, an address only within its place.
import { useEffect, useEffectEvent, type RefObject } from 'react';

interface PasteTargets {
  onFiles: (files: readonly File[]) => void;
  onAddress: (url: string) => void;
}

const TEXT_FIELDS = 'textarea, [contenteditable], input:not([type=file], [type=radio], [type=checkbox])';

export function usePasted(place: RefObject<HTMLElement | null>, { onFiles, onAddress }: PasteTargets): void {
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (!clipboardData || !(target instanceof Element) || target.closest(TEXT_FIELDS)) return;
    const files = [...clipboardData.files];
    const address = clipboardData.getData('text/plain').trim();
    if (files.length > 0) onFiles(files);
    else if (/^https?:\/\/\S+$/i.test(address) && place.current?.contains(target)) onAddress(address);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
