// Ctrl+Z and its relatives, where they do not belong to the browser's own undo in a text field.

interface Press {
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** The key's place on the keyboard: on a Persian keyboard the letter there is another one. */
  code: string;
  target: EventTarget | null;
}

const TYPING =
  'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable], dialog';

export function findUndoKey({
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  code,
  target,
}: Press): 'undo' | 'redo' | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (target instanceof Element && target.closest(TYPING)) return undefined;
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' && !shiftKey ? 'redo' : undefined;
}
